import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as russianStem } from '@orama/stemmers/russian';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Longer words are told apart by their beginnings only. */
const LONGEST = 64;

/** A word of a text and where it stands, in UTF-16 units. */
export interface Word {
  text: string;
  start: number;
}

/** The words of a text, in order: runs of letters and digits of any script. */
export function wordsOf(text: string): Word[] {
  return [...eachWord(text)];
}

/** The same one by one, for those who need only the first. */
export function* eachWord(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) yield { text: match[0], start: match.index };
}

/** Only what they are, for very many of them. */
export function wordTexts(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The form under which a word is searched: its stem, so that «сетей» finds «сеть». */
export function stemOf(word: string): string {
  return formsOf(word).stem;
}

/** A word without case and accents, all its letters kept. */
export function plainWord(word: string): string {
  const lower = word.slice(0, LONGEST).toLowerCase().normalize('NFKD').toLowerCase();
  // In Russian only the stress mark is dropped: without its breve й would be another letter.
  const plain = CYRILLIC.test(lower)
    ? lower.replaceAll('\u0301', '').normalize('NFC').replaceAll('ё', 'е')
    : lower.replaceAll(/[\u0300-\u036f]/g, '');
  return plain.slice(0, LONGEST);
}

/** How a word is searched: whatever its form, or as far as it has been typed. */
export interface Forms {
  plain: string;
  stem: string;
}

/** Most words of a text have been met before, and a stem takes its time. */
const known = new Map<string, Forms>();
const MOST_KNOWN = 20_000;

export function formsOf(word: string): Forms {
  const before = known.get(word);
  if (before) return before;
  const plain = plainWord(word);
  const stem = CYRILLIC.test(plain) ? russianStem(plain) : englishStem(plain);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, { plain, stem });
  return { plain, stem };
}
