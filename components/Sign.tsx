import type { ChannelColour } from '@/data/store/channels/channel';

interface Props {
  /** What the reader chose for a channel: one grapheme in place of the lines, and a colour. */
  letter?: string | undefined;
  colour?: ChannelColour | undefined;
}

/** The sign of the extension: a text made short; or that of a channel, which has its letter. */
export function Sign({ letter, colour }: Props) {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true" data-colour={colour}>
      <rect width="16" height="16" rx="4" fill="currentColor" />
      {letter === undefined ? (
        <path d="M4 5h8M4 8h8M4 11h4" stroke="var(--surface)" stroke-width="1.5" fill="none" />
      ) : (
        <text x="8" y="11.9" text-anchor="middle" fill="var(--surface)">
          {letter}
        </text>
      )}
    </svg>
  );
}
