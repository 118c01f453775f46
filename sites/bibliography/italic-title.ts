import { authorsOf } from './author-list';
import type { EntryBlock } from './entry-block';
import { isVenue } from './venue';

/** What follows a title: a comma or a full stop and words. After a venue comes its volume. */
const AFTER_TITLE =
  /^\s?(?:[,.]\s?(?!vol|pp?\.|\(?in press)\p{L}|[,.]\svol\. \d+, \p{Lu}|[,.] no\. |\(\p{L})/u;

/**
 * The title in italics right after the authors, as amsplain, JHEP and books have it.
 *
 * @param isLast no other block follows this one
 */
export function italicTitle({ text, italic }: EntryBlock, isLast: boolean): string | undefined {
  if (italic === undefined || isVenue(italic)) return undefined;
  const start = text.indexOf(italic);
  const before = text.slice(0, start);
  const after = text.slice(start + italic.length);
  if (authorsOf(before)?.by !== 'text') return undefined;
  const isWhole = AFTER_TITLE.test(after) || (!isLast && /^[\s.,]*$/.test(after));
  return isWhole ? italic : undefined;
}
