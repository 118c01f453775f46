import { authorsOf } from './author-list';
import { isVenue } from './venue';

/** The end of a sentence, unless before it stands an initial, a short form, or after it no new one. */
const SENTENCE_END = /(?<!\b(?:\p{Lu}|vs|cf|St|Dr|No))[.?!][”"’]?\s+(?=[^\p{Ll}\s])/u;
/** A word, or a journal's short name: `Acta Math.`, `New J. Phys.` */
const SHORT_NAME = /^\S*(?:\s\p{Lu}\S{0,5}\.)*$/u;
const YEAR_BEFORE = /^\(?(?:1[89]|20)\d\d[a-z]?\)?[.:,]\s+/;
const YEAR_AFTER = /[.,]\s(?:\p{Lu}\p{Ll}{2,8}\.?\s)?\(?(?:1[89]|20)\d\d[a-z]?\)?\.?$/u;

/**
 * The title in an entry of the form «Authors. Title. Where it came out», «Authors: Title. In: …» or
 * «Authors (2020). Title. …».
 */
export function titleAfterAuthors(text: string): string | undefined {
  const authors = authorsOf(text);
  if (!authors || authors.by === 'text') return undefined;
  return titleSentence(text.slice(authors.end).replace(YEAR_BEFORE, ''));
}

/** The title that `text` begins with; what follows it has to look like where it came out. */
export function titleSentence(text: string): string | undefined {
  const end = SENTENCE_END.exec(text);
  const title = end ? text.slice(0, end.index + 1) : withoutYear(text);
  const rest = end ? text.slice(end.index + end[0].length) : '';
  if (!end && /^[^,]*,.*\d/.test(title)) return undefined; // A journal may be part of it.
  const isWhole = rest === '' || /\d/.test(rest) || isVenue(rest);
  return isWhole && !SHORT_NAME.test(title) ? title : undefined;
}

/** `text` without a year at its end: the style `plain` puts it there if nothing else follows. */
export function withoutYear(text: string): string {
  return text.slice(0, YEAR_AFTER.exec(text)?.index);
}
