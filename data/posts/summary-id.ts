/** Ids of summaries, as they are before they are held against the contract. */

const LONGEST = 300;

/**
 * The id of a post's summary: by its number, else by its title.
 *
 * @param paper what tells the summaries of a digest from each other: an id or a title
 */
export function summaryId(
  { channel, number }: { channel: string; number?: number },
  title: string,
  paper?: string,
): string {
  if (number === undefined) return `${channel}/${slug(title)}`;
  return paper === undefined
    ? `${channel}/${number}`
    : `${channel}/${`${number}-${slug(paper)}`.slice(0, LONGEST)}`;
}

/** Whether an id was made of the title, of a post whose number nobody knew. */
export function isMadeOfTitle(id: string, number: number | undefined): boolean {
  const [, own = ''] = id.split('/');
  return number === undefined || (own !== `${number}` && !own.startsWith(`${number}-`));
}

/** The letters and digits of a title, in lower case, joined by dashes. */
export function slug(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, LONGEST);
}
