import { authorsOf } from './author-list';
import type { EntryBlock } from './entry-block';
import { isVenue } from './venue';

/** The end of a sentence, unless before it stands an initial or a short form. */
const SENTENCE_END = /(?<!\b(?:\p{Lu}|vs|cf|St|Dr|No))[.?!][”"’]?\s+(?=[^\p{Ll}\s])/u;
/** «Title. II. The rest of it» */
const PART = /^(?:[IVX]+|Part \S+)[.:]\s/;
/** Signs that there is a journal, or nothing but one. */
const WITH_JOURNAL = /^[^,]*,.*\d|\.,|\bto appear|\bin press|\bsubmitted/;
const BEFORE_VENUE = /[.?!]\s+(?:[Ii]n:?\s+)?$/;
const COMMA_BEFORE_VENUE = /,\s+$/;
/** A word, or a journal's short name: `Acta Math.`, `New J. Phys.` */
const SHORT_NAME = /^\S*(?:\s\p{Lu}\S{0,5}\.)*$/u;
const YEAR_AFTER = /[.,]\s(?:\p{Lu}\p{Ll}{2,8}\.?\s)?\(?(?:1[89]|20)\d\d[a-z]?\)?\.?$/u;

/**
 * The title in an entry of the form «Authors. Title. Where it came out», «Authors: Title. In: …» or
 * «Authors (2020). Title. …».
 */
export function titleAfterAuthors({ text, ...block }: EntryBlock): string | undefined {
  const authors = authorsOf(text);
  if (!authors || authors.by === 'text') return undefined;
  return titleSentence({ ...block, text: text.slice(authors.end) });
}

/** The title that a text begins with; what follows it has to look like where it came out. */
export function titleSentence(block: EntryBlock): string | undefined {
  const { text } = block;
  const beforeVenue = titleBeforeVenue(block);
  if (beforeVenue !== undefined) return beforeVenue;
  const end = SENTENCE_END.exec(text);
  if (!end) return withoutVenue(text);
  const title = text.slice(0, end.index + 1);
  const rest = text.slice(end.index + end[0].length);
  if (PART.test(rest)) return undefined;
  // After a question, the title may go on; after a statement, hardly.
  const isWhole = isVenue(rest) || (title.endsWith('.') && /\d/.test(rest));
  return isWhole && !SHORT_NAME.test(title) ? title : undefined;
}

/** All that stands before the venue, where that is told by its italics: «Title. In Venue». */
export function titleBeforeVenue({ text, italic }: EntryBlock): string | undefined {
  const before = italic === undefined ? '' : text.slice(0, Math.max(text.indexOf(italic), 0));
  const end =
    BEFORE_VENUE.exec(before) ??
    (SENTENCE_END.test(before) ? null : COMMA_BEFORE_VENUE.exec(before));
  const title = end ? before.slice(0, end.index + 1) : '';
  return title === '' || SHORT_NAME.test(title) ? undefined : title;
}

/** A title without a sentence after it. */
function withoutVenue(text: string): string | undefined {
  const title = withoutYear(text);
  return WITH_JOURNAL.test(title) || SHORT_NAME.test(title) ? undefined : title;
}

/** `text` without a year at its end: the style `plain` puts it there if nothing else follows. */
export function withoutYear(text: string): string {
  return text.slice(0, YEAR_AFTER.exec(text)?.index);
}
