import { type GrowingBytes, soFar, written } from './bytes';
import {
  beginningBytes,
  beginningKey,
  chunkKey,
  DIRECTORY,
  type IndexRecord,
  listKey,
} from './records';
import { readWeighed, toBytes, unionOf } from './weighed';
import { appendWord, type ChunkBytes, chunkFrom, isFull, LONG_LIST } from './word-chunk';

/** A stem and the summaries that have it, as `readWeighed` reads them. */
export interface IndexedStem {
  stem: string;
  summaries: GrowingBytes;
}

/** A word of the index: a stem, or one of those that have another stem, or both. */
export interface IndexWord<Stem extends IndexedStem = IndexedStem> {
  word: string;
  ownStem?: Stem;
  otherStem?: Stem;
}

/**
 * The records of the index over some words, made as they are taken: each takes as long as the words
 * with one first letter do.
 *
 * @param letters the words with one first letter after the other, both in alphabetical order
 * @param summaries how many there are
 */
export function* indexRecords(
  letters: Iterable<IndexWord[]>,
  summaries: number,
): Generator<IndexRecord> {
  const [chunks, beginnings]: [string[], string[]] = [[], []];
  let chunk: ChunkBytes | undefined;
  for (const words of letters) {
    yield* longLists(words);
    chunk = yield* fullChunks(words, chunk, chunks);
    for (const { beginning, value } of commonBeginnings(words, summaries, 1)) {
      beginnings.push(beginning);
      yield { key: beginningKey(beginning), value };
    }
  }
  if (chunk) yield chunkRecord(chunk, chunks);
  yield { key: DIRECTORY, value: { summaries, chunks, beginnings } };
}

function isLong({ summaries }: IndexedStem): boolean {
  return summaries.length > LONG_LIST;
}

function* longLists(words: IndexWord[]): Generator<IndexRecord> {
  for (const { ownStem } of words) {
    if (!ownStem || !isLong(ownStem)) continue;
    yield { key: listKey(ownStem.stem), value: written(ownStem.summaries) };
  }
}

/**
 * The chunks that these words make full.
 *
 * @param begun one that others have begun
 * @param chunks the first words of all chunks so far
 * @returns the chunk that is not full yet
 */
function* fullChunks(
  words: IndexWord[],
  begun: ChunkBytes | undefined,
  chunks: string[],
): Generator<IndexRecord, ChunkBytes | undefined> {
  let chunk = begun;
  for (const { word, ownStem, otherStem } of words) {
    chunk ??= chunkFrom(word);
    const listed = ownStem && (isLong(ownStem) ? 'apart' : soFar(ownStem.summaries));
    appendWord(chunk, { word, hasOtherStem: otherStem !== undefined, summaries: listed });
    if (!isFull(chunk)) continue;
    yield chunkRecord(chunk, chunks);
    chunk = undefined;
  }
  return chunk;
}

function chunkRecord(chunk: ChunkBytes, chunks: string[]): IndexRecord {
  chunks.push(chunk.first);
  return { key: chunkKey(chunk.first), value: written(chunk) };
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
        lists.map((list) => readWeighed(soFar(list), summaries)),
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
