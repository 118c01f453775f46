/** Signs that are longer are made to be so: no letter, and no emoji. */
const LONGEST = 16;

/** The last sign of a text as readers count them: a letter with its accent, an emoji; or nothing. */
export function lastGrapheme(text: string): string {
  const signs = [...new Intl.Segmenter().segment(text.trim())];
  const last = signs.at(-1)?.segment ?? '';
  return last.length > LONGEST ? '' : last;
}
