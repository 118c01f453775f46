import { authorsOf } from './author-list';
import type { EntryBlock } from './entry-block';

const OPENING = /[“”"„«]|``/;
const CLOSING = /[”"»]|''/y;
const OPENING_INSIDE = /[“„«]|``/y;

/**
 * The title that stands in quotes, as in «Authors, “Title,” in …» and, from biblatex, «Authors
 * “Title” In …»; quotes inside it stay. Words in quotes within a title are none: only names or
 * nothing stand before a title, and after it a comma, the venue in italics or nothing.
 */
export function quotedTitle({ text, italic }: EntryBlock): string | undefined {
  const opening = OPENING.exec(text);
  if (!opening || !mayOpen(text.slice(0, opening.index))) return undefined;
  const start = opening.index + opening[0].length;
  const end = closingOf(text, start);
  if (end === undefined) return undefined;
  const title = text.slice(start, end);
  const after = text.slice(end).replace(/^(?:''|.)\s*(?:in:?\s+)?/i, '');
  const isWhole =
    /[,.]\s?$/.test(title) || /^(?:$|[,.;(])/.test(after) || (italic && after.startsWith(italic));
  return isWhole ? title : undefined;
}

/** Only names stand before a title, or «——» for those of the entry before. */
function mayOpen(before: string): boolean {
  return !/\p{L}/u.test(before) || authorsOf(before)?.by === 'text';
}

/** Where the quote that was opened before `start` is closed. */
function closingOf(text: string, start: number): number | undefined {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    if (stands(OPENING_INSIDE, text, at)) depth += 1;
    else if (stands(CLOSING, text, at)) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

function stands(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
