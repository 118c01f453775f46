/** The beginning of a line of RIS: a tag of two signs, two spaces, a hyphen; some write one space. */
export const RIS_TAG = /^([A-Z][A-Z0-9]) {1,2}-(?: |$)/;

const LOOKS_LIKE_TAG = /^\s*(?:> )*[A-Z][A-Z0-9] {1,2}-(?: |$)/;

/** A further line of a note as it can stand without a tag: one that seems to have one is quoted. */
export function quotedLine(line: string): string {
  return LOOKS_LIKE_TAG.test(line) ? `> ${line}` : line;
}

/** Takes back {@link quotedLine}. */
export function unquotedLine(line: string): string {
  const inside = line.startsWith('> ') ? line.slice(2) : line;
  return LOOKS_LIKE_TAG.test(inside) ? inside : line;
}
