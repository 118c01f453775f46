import { authorsOf } from './author-list';
import type { EntryBlock } from './entry-block';
import { isVenue } from './venue';

/** After a title comes a comma or a full stop and words; after a journal its volume or nothing. */
const AFTER_TITLE =
  /^\s?(?:[,.]\s?(?!vol|no\.|pp?\.|in press|submitted|to appear\.?$)\p{L}|[,.]\s(?:vol|no)\.\s\d+, \p{Lu}|\(\p{L})/u;
/** `Ann. Math.` */
const SHORT_FORM = /\p{Lu}\p{L}{1,5}\.\s\p{Lu}/u;

/**
 * The title in italics right after the authors, as amsplain, JHEP and books have it.
 *
 * @param isLast no other block follows this one
 */
export function italicTitle({ text, italic }: EntryBlock, isLast: boolean): string | undefined {
  if (italic === undefined || isVenue(italic) || SHORT_FORM.test(italic)) return undefined;
  const start = text.indexOf(italic);
  const before = text.slice(0, start);
  const after = text.slice(start + italic.length);
  if (authorsOf(before)?.by !== 'text') return undefined;
  const isWhole = AFTER_TITLE.test(after) || (!isLast && /^[\s.,]*$/.test(after));
  return isWhole ? italic : undefined;
}
