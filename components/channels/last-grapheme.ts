/** The last sign of a text as readers count them: a letter with its accent, an emoji; or nothing. */
export function lastGrapheme(text: string): string {
  const signs = [...new Intl.Segmenter().segment(text.trim())];
  return signs.at(-1)?.segment ?? '';
}
