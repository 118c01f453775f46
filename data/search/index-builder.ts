import type { Summary } from '../summary';
import { type IndexedStem, indexRecords } from './index-records';
import type { IndexRecord } from './records';
import { appendWeighed, type WeighedBytes, weighedBytes } from './weighed';
import { type Field, fieldsOf, fieldWeight, weightByte } from './weights';
import { formsOf, wordTexts } from './words';
import { wordsByLetter } from './words-by-letter';

/** The texts of more summaries would take more room than they are worth: their titles are found. */
export const MOST_BODIES = 100_000;
/** As many as the ranking can number. */
export const MOST_SUMMARIES = 2 ** 21;

/** Makes the search index of summaries that are given one by one. */
export interface IndexBuilder {
  /**
   * @param number of the summary in the data set, higher than any before
   * @throws RangeError for a number that is not, or above two million
   */
  add(number: number, summary: Summary): void;
  /** The records of the index, made as they are taken; the directory is the last one. */
  records(): Generator<IndexRecord>;
}

/** What is known of the words with one stem. */
interface Stem extends IndexedStem {
  summaries: WeighedBytes;
  /** In the field and in the summary that are being added. */
  mentions: number;
  weight: number;
}

export function createIndexBuilder(): IndexBuilder {
  /** By the word as it stands in a text, in lower case. */
  const byWord = new Map<string, Stem>();
  const words = wordsByLetter<Stem>();
  let next = 0;

  function stemIn(word: string): Stem {
    const before = byWord.get(word);
    if (before) return before;
    const { plain, stem } = formsOf(word);
    const own = words.under(stem);
    own.ownStem ??= { stem, summaries: weighedBytes(), mentions: 0, weight: 0 };
    const known = own.ownStem;
    if (plain !== stem) words.under(plain).otherStem = known;
    byWord.set(word, known);
    return known;
  }

  return {
    add(number, summary) {
      if (number < next || number >= MOST_SUMMARIES) throw new RangeError(`summary ${number}`);
      next = number + 1;
      const stems: Stem[] = [];
      for (const field of fieldsOf(summary, number < MOST_BODIES)) {
        weigh(field, stemIn, stems);
      }
      for (const stem of stems) {
        appendWeighed(stem.summaries, number, weightByte(stem.weight));
        stem.weight = 0;
      }
    },
    records: () => indexRecords(words.inOrder(), next),
  };
}

/** Adds the weights of a field's words to their stems, and those that had none before to `weighed`. */
function weigh(field: Field, stemIn: (word: string) => Stem, weighed: Stem[]): void {
  const mentioned: Stem[] = [];
  const words = wordTexts(field.text.toLowerCase());
  for (const word of words) {
    const stem = stemIn(word);
    if (stem.mentions === 0) mentioned.push(stem);
    stem.mentions += 1;
  }
  for (const stem of mentioned) {
    if (stem.weight === 0) weighed.push(stem);
    stem.weight += fieldWeight(stem.mentions, words.length, field);
    stem.mentions = 0;
  }
}
