import { isFunctionWord } from './function-words';
import { WORDS_BY_BITS } from './word-frequencies';

/** Of words that the table does not know: names, misspellings, rare terms. */
export const UNKNOWN_BITS = 15;
const bitsByWord = new Map(
  WORDS_BY_BITS.flatMap(([bits, words]) => words.split(' ').map((word) => [word, bits] as const)),
);

/** How much it says that a title has this word, in bits: 2 for «the», 15 for a coined name. */
export function rarity(word: string): number {
  return bitsByWord.get(word) ?? UNKNOWN_BITS;
}

/** Whether titles in general use the word; one that they don't may be misspelt. */
export function isKnownWord(word: string): boolean {
  return bitsByWord.has(word);
}

/** How much a run of words says, in bits: about 10 for each word that is not a common one. */
export function bitsOf(words: string[]): number {
  return words.reduce((sum, word) => sum + (isFunctionWord(word) ? 0 : rarity(word)), 0);
}
