/** How the marks of an added channel look; those of the bundled one have neither. */
export interface ChannelSign {
  /** One grapheme. */
  letter?: string;
  colour?: 'teal' | 'blue' | 'violet' | 'red' | 'amber' | 'green';
}
