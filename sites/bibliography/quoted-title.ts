const OPENING = /[“”"„«]|``/;
const CLOSING = /[”"»]|''/y;
const OPENING_INSIDE = /[“„«]|``/y;

/**
 * The title that stands in quotes, as in «Authors, “Title,” in …»; quotes inside it stay. Words in
 * quotes within a title are none: names or nothing stand before them, and more words after them.
 */
export function quotedTitle(text: string): string | undefined {
  const opening = OPENING.exec(text);
  if (!opening || !/(?:^|[,.:;)\]]\s*)$/.test(text.slice(0, opening.index).slice(-20))) {
    return undefined;
  }
  const start = opening.index + opening[0].length;
  const end = closingOf(text, start);
  if (end === undefined) return undefined;
  const title = text.slice(start, end);
  const isWhole = /[,.?!]$/.test(title.trimEnd()) || /^.{1,2}\s*(?:[,.;(]|$)/.test(text.slice(end));
  return isWhole ? title : undefined;
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
