import { distance } from 'fastest-levenshtein';
import { DamagedIndexError } from './bytes';
import {
  beginningKey,
  chunkKey,
  DIRECTORY,
  type IndexValue,
  listKey,
  readBeginning,
} from './records';
import { readWeighed, unionOf, type Weighed } from './weighed';
import { type IndexedWord, readChunk } from './word-chunk';
import { stemOf } from './words';

/** Reads records of the index, in the order of the keys; `undefined` for one that is not there. */
export type ReadRecords = (keys: string[]) => Promise<(IndexValue | undefined)[]>;

/**
 * The index of all summaries, of which each question reads a few small records.
 * Its methods throw `DamagedIndexError` where a record is missing or is not what was written.
 */
export interface SearchIndex {
  /** How many summaries are searched: their numbers are below this. */
  summaries: number;
  /** Those that have a word with any of these stems. */
  withStems(stems: string[]): Promise<Weighed>;
  /** Those that have a word that begins so, itself or its stem, and stems that are found but do not. */
  beginningWith(beginning: string): Promise<{ stems: string[]; weighed: Weighed }>;
  /**
   * The stems of words that are one letter off. Only words that begin with the same letters are
   * looked at: all words of a small index, and two or three letters in a large one.
   */
  nearTo(word: string): Promise<string[]>;
}

/** Chunks of words that are looked through for those that are near to one. */
const MOST_CHUNKS = 24;

/** @throws DamagedIndexError where its directory is none */
export async function openIndex(read: ReadRecords): Promise<SearchIndex> {
  const [directory = { summaries: 0, chunks: [], beginnings: [] }] = await read([DIRECTORY]);
  if (directory instanceof Uint8Array) throw new DamagedIndexError('the directory is none');
  const { summaries, chunks } = directory;
  const beginnings = new Set(directory.beginnings);

  async function readBytes(keys: string[]): Promise<Uint8Array[]> {
    const values = keys.length > 0 ? await read(keys) : [];
    return keys.map((key, i) => {
      const value = values[i];
      if (!(value instanceof Uint8Array)) throw new DamagedIndexError(`no record «${key}»`);
      return value;
    });
  }

  /** The words in these chunks. */
  async function wordsIn(firsts: string[]): Promise<IndexedWord[]> {
    return (await readBytes(firsts.map(chunkKey))).flatMap(wordsOfChunk);
  }

  async function unionOfLists(words: IndexedWord[]): Promise<Weighed> {
    const apart = words.filter((one) => one.summaries === 'apart');
    const inChunks = words.flatMap((one) =>
      one.summaries instanceof Uint8Array ? [one.summaries] : [],
    );
    const lists = [...inChunks, ...(await readBytes(apart.map(({ word }) => listKey(word))))];
    return unionOf(
      lists.map((list) => readWeighed(list, summaries)),
      summaries,
    );
  }

  async function stemsAmong(stems: string[]): Promise<IndexedWord[]> {
    const wanted = new Set(stems);
    const firsts = new Set(stems.flatMap((stem) => chunksWithin(chunks, stem, stem)));
    return (await wordsIn([...firsts])).filter(({ word }) => wanted.has(word));
  }

  async function readCommonBeginning(beginning: string) {
    const [bytes = new Uint8Array()] = await readBytes([beginningKey(beginning)]);
    const { stems, summaries: list } = readBeginning(bytes);
    return { stems, weighed: readWeighed(list, summaries) };
  }

  return {
    summaries,
    withStems: async (stems) => unionOfLists(await stemsAmong(stems)),
    async beginningWith(beginning) {
      if (beginnings.has(beginning)) return readCommonBeginning(beginning);
      const around = await wordsIn(chunksOf(chunks, beginning));
      const words = around.filter(({ word }) => word.startsWith(beginning));
      const stems = stemsOf(words).filter((stem) => !stem.startsWith(beginning));
      const foreign = await stemsAmong(stems);
      return { stems, weighed: await unionOfLists([...words, ...foreign]) };
    },
    async nearTo(word) {
      const words = await wordsIn(chunksAround(chunks, word));
      const near = words.filter((one) => isNear(one.word, word));
      const own = near.flatMap((one) => (one.summaries ? [one.word] : []));
      return [...new Set([...own, ...stemsOf(near)])];
    },
  };
}

/** Of chunks that are still held in memory: the next letter of a query needs mostly the same. */
const wordsByChunk = new WeakMap<Uint8Array, IndexedWord[]>();

function wordsOfChunk(chunk: Uint8Array): IndexedWord[] {
  const words = wordsByChunk.get(chunk) ?? readChunk(chunk);
  wordsByChunk.set(chunk, words);
  return words;
}

/** The stems of those words that have another. */
function stemsOf(words: IndexedWord[]): string[] {
  return [...new Set(words.filter((one) => one.hasOtherStem).map(({ word }) => stemOf(word)))];
}

function isNear(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) <= 1 && distance(one, other) <= 1;
}

/** The chunks that may have words from `from` to `to`, both included. */
function chunksWithin(chunks: string[], from: string, to: string): string[] {
  const first = Math.max(0, firstAfter(chunks, from) - 1);
  return chunks.slice(first, firstAfter(chunks, to));
}

function chunksOf(chunks: string[], beginning: string): string[] {
  return chunksWithin(chunks, beginning, `${beginning}\uffff`);
}

/** The chunks of as short a beginning of a word as does not have too many. */
function chunksAround(chunks: string[], word: string): string[] {
  for (let letters = 0; letters < word.length; letters += 1) {
    const around = chunksOf(chunks, word.slice(0, letters));
    if (around.length <= MOST_CHUNKS) return around;
  }
  return chunksOf(chunks, word);
}

/** The place of the first of some sorted words that comes after `word`. */
function firstAfter(sorted: string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}
