import { written } from './bytes';
import {
  beginningBytes,
  beginningKey,
  chunkKey,
  DIRECTORY,
  type IndexRecord,
  listKey,
} from './records';
import { readWeighed, toBytes, unionOf } from './weighed';
import { appendWord, chunkFrom, isFull, LONG_LIST } from './word-chunk';

/** A stem and the summaries that have it, as `readWeighed` reads them. */
export interface IndexedStem {
  stem: string;
  summaries: Uint8Array<ArrayBuffer>;
}

/** A word of the index: a stem, or one of those that have another stem, or both. */
export interface IndexWord {
  word: string;
  ownStem?: IndexedStem;
  otherStem?: IndexedStem;
}

/**
 * The records of the index over some words.
 *
 * @param words in alphabetical order
 * @param summaries how many there are
 */
export function* indexRecords(words: IndexWord[], summaries: number): Generator<IndexRecord> {
  for (const { ownStem } of words) {
    if (ownStem && isLong(ownStem)) yield { key: listKey(ownStem.stem), value: ownStem.summaries };
  }
  const chunks: string[] = [];
  for (const { first, value } of wordChunks(words)) {
    chunks.push(first);
    yield { key: chunkKey(first), value };
  }
  const beginnings: string[] = [];
  for (const { beginning, value } of commonBeginnings(words, summaries, 1)) {
    beginnings.push(beginning);
    yield { key: beginningKey(beginning), value };
  }
  yield { key: DIRECTORY, value: { summaries, chunks, beginnings } };
}

function isLong({ summaries }: IndexedStem): boolean {
  return summaries.length > LONG_LIST;
}

function* wordChunks(words: IndexWord[]) {
  let chunk: ReturnType<typeof chunkFrom> | undefined;
  for (const { word, ownStem, otherStem } of words) {
    chunk ??= chunkFrom(word);
    const listed = ownStem && isLong(ownStem) ? 'apart' : ownStem?.summaries;
    appendWord(chunk, { word, hasOtherStem: otherStem !== undefined, summaries: listed });
    if (!isFull(chunk)) continue;
    yield { first: chunk.first, value: written(chunk) };
    chunk = undefined;
  }
  if (chunk) yield { first: chunk.first, value: written(chunk) };
}

/** What may be read for a beginning that has no record: so many bytes, so many records. */
const MOST_BYTES = 65_536;
const MOST_READS = 8;
/** Of a word beside its list, about. */
const WORD_BYTES = 6;

/**
 * The beginnings, of `length` letters or more, of so many or so common words that their summaries
 * are better listed once more together.
 *
 * @param words with the same beginning, one letter shorter
 */
function* commonBeginnings(
  words: IndexWord[],
  summaries: number,
  length: number,
): Generator<{ beginning: string; value: Uint8Array<ArrayBuffer> }> {
  for (const [beginning, same] of byBeginning(words, length)) {
    const stems = stemsOf(same);
    const lists = [...stems].map((stem) => stem.summaries);
    const bytes = lists.reduce((sum, list) => sum + list.length, same.length * WORD_BYTES);
    const foreign = [...stems]
      .map(({ stem }) => stem)
      .filter((stem) => !stem.startsWith(beginning));
    const reads = [...stems].filter(isLong).length + foreign.length;
    if (stems.size < 2 || (bytes <= MOST_BYTES && reads <= MOST_READS)) continue;
    const union = toBytes(
      unionOf(
        lists.map((list) => readWeighed(list, summaries)),
        summaries,
      ),
    );
    if (reads > MOST_READS || union.length * 2 <= bytes) {
      yield { beginning, value: beginningBytes({ stems: foreign, summaries: union }) };
    }
    yield* commonBeginnings(same, summaries, length + 1);
  }
}

function byBeginning(words: IndexWord[], length: number): Map<string, IndexWord[]> {
  const groups = new Map<string, IndexWord[]>();
  for (const one of words) {
    if (one.word.length < length) continue;
    const beginning = one.word.slice(0, length);
    const group = groups.get(beginning);
    if (group) group.push(one);
    else groups.set(beginning, [one]);
  }
  return groups;
}

function stemsOf(words: IndexWord[]): Set<IndexedStem> {
  const stems = new Set<IndexedStem>();
  for (const { ownStem, otherStem } of words) {
    if (ownStem) stems.add(ownStem);
    if (otherStem) stems.add(otherStem);
  }
  return stems;
}
