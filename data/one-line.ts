/** A text without spaces around it, and with one space for all that stand together in it. */
export function onOneLine(text: string): string {
  const line = text.trim();
  // Most titles are on one line as they come: looking is cheaper than replacing each space.
  return /[^\S ]| {2}/.test(line) ? line.replaceAll(/\s+/g, ' ') : line;
}
