import type { IndexedStem, IndexWord } from './index-records';

/** Words of an index, by their first letters: all at once, very many would take long to be sorted. */
export interface WordsByLetter<Stem extends IndexedStem> {
  /** What is known of a word, to be added to. */
  under(word: string): IndexWord<Stem>;
  /** Those with one first letter after the other, all in alphabetical order (by UTF-16 units). */
  inOrder(): Generator<IndexWord<Stem>[]>;
}

export function wordsByLetter<Stem extends IndexedStem>(): WordsByLetter<Stem> {
  const letters = new Map<string, Map<string, IndexWord<Stem>>>();
  return {
    under(word) {
      const letter = word.slice(0, 1);
      const words = letters.get(letter) ?? new Map<string, IndexWord<Stem>>();
      letters.set(letter, words);
      const known = words.get(word) ?? { word };
      words.set(word, known);
      return known;
    },
    *inOrder() {
      letters.delete(''); // Of a mark without a letter.
      for (const [, words] of [...letters].sort(([one], [other]) => (one < other ? -1 : 1))) {
        yield [...words.values()].sort((one, other) => (one.word < other.word ? -1 : 1));
      }
    },
  };
}
