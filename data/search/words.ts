import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as russianStem } from '@orama/stemmers/russian';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A word of a text and where it stands, in UTF-16 units. */
export interface Word {
  text: string;
  start: number;
}

/** The words of a text, in order: runs of letters and digits of any script. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0], start: match.index }));
}

/** The form under which a word is searched: its stem, so that «сетей» finds «сеть». */
export function stemOf(word: string): string {
  const plain = plainWord(word);
  return CYRILLIC.test(plain) ? russianStem(plain) : englishStem(plain);
}

/** A word without case and accents, all its letters kept. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase().normalize('NFKD');
  // In Russian only the stress mark is dropped: without its breve й would be another letter.
  return CYRILLIC.test(lower)
    ? lower.replaceAll('\u0301', '').normalize('NFC').replaceAll('ё', 'е')
    : lower.replaceAll(/[\u0300-\u036f]/g, '');
}
