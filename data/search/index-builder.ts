import type { Summary } from '../summary';
import { written } from './bytes';
import { type IndexedStem, type IndexWord, indexRecords } from './index-records';
import type { IndexRecord } from './records';
import { appendWeighed, type WeighedBytes, weighedBytes } from './weighed';
import { fieldsOf, fieldWeight, weightByte } from './weights';
import { eachWord, formsOf } from './words';

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
interface Stem {
  stem: string;
  summaries: WeighedBytes;
}

export function createIndexBuilder(): IndexBuilder {
  /** By the word as it stands in a text, in lower case. */
  const byWord = new Map<string, Stem>();
  const byStem = new Map<string, Stem>();
  let next = 0;

  function stemIn(word: string): Stem {
    const lower = word.toLowerCase();
    const before = byWord.get(lower);
    if (before) return before;
    const { stem } = formsOf(lower);
    const known = byStem.get(stem) ?? { stem, summaries: weighedBytes() };
    byStem.set(stem, known);
    byWord.set(lower, known);
    return known;
  }

  return {
    add(number, summary) {
      if (number < next || number >= MOST_SUMMARIES) throw new RangeError(`summary ${number}`);
      next = number + 1;
      const weights = new Map<Stem, number>();
      for (const field of fieldsOf(summary, number < MOST_BODIES)) {
        const { mentions, length } = mentionsIn(field.text, stemIn);
        for (const [stem, count] of mentions) {
          weights.set(stem, (weights.get(stem) ?? 0) + fieldWeight(count, length, field));
        }
      }
      for (const [stem, weight] of weights) {
        appendWeighed(stem.summaries, number, weightByte(weight));
      }
    },
    records: () => indexRecords(indexWords(byWord, byStem), next),
  };
}

function mentionsIn(text: string, stemIn: (word: string) => Stem) {
  const mentions = new Map<Stem, number>();
  let length = 0;
  for (const word of eachWord(text)) {
    const stem = stemIn(word.text);
    mentions.set(stem, (mentions.get(stem) ?? 0) + 1);
    length += 1;
  }
  return { mentions, length };
}

/** Stems, and the words that have others, in alphabetical order. */
function indexWords(byWord: Map<string, Stem>, byStem: Map<string, Stem>): IndexWord[] {
  const words = new Map<string, IndexWord>();
  const stems = new Map<string, IndexedStem>();
  for (const [word, { summaries }] of byStem) {
    const stem = { stem: word, summaries: written(summaries) };
    stems.set(word, stem);
    words.set(word, { word, ownStem: stem });
  }
  for (const [lower, { stem }] of byWord) {
    const { plain } = formsOf(lower);
    const otherStem = stems.get(stem);
    if (plain !== stem && otherStem) {
      words.set(plain, { ...words.get(plain), word: plain, otherStem });
    }
  }
  words.delete(''); // Of a mark without a letter.
  return [...words.values()].sort((one, other) => (one.word < other.word ? -1 : 1));
}
