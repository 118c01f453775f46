import {
  appendBytes,
  appendNumber,
  appendText,
  type BytesRead,
  DamagedIndexError,
  type GrowingBytes,
  growingBytes,
  readBytes,
  readNumber,
  readText,
} from './bytes';

/** A word of the index, as one of the chunks in alphabetical order holds it. */
export interface IndexedWord {
  word: string;
  /** Whether it stands in texts and has another stem, which the summaries are listed under. */
  hasOtherStem: boolean;
  /** The summaries that have a word with this stem, where it is one; `apart` in its own record. */
  summaries: Uint8Array | 'apart' | undefined;
}

/** Of bytes: a list above this has its own record, and a chunk above that is followed by another. */
export const LONG_LIST = 1024;
const LONG_CHUNK = 8192;

/** A chunk that is being written: words share their beginning with the one before. */
export interface ChunkBytes extends GrowingBytes {
  first: string;
  last: string;
}

export function chunkFrom(first: string): ChunkBytes {
  return { ...growingBytes(LONG_CHUNK), first, last: '' };
}

export function isFull(chunk: ChunkBytes): boolean {
  return chunk.length >= LONG_CHUNK;
}

/** @param entry its word after all those in the chunk */
export function appendWord(chunk: ChunkBytes, { word, hasOtherStem, summaries }: IndexedWord) {
  const shared = sharedLength(chunk.last, word);
  const listed = summaries === 'apart' ? 1 : (summaries?.length ?? 0);
  appendNumber(chunk, shared);
  appendText(chunk, word.slice(shared));
  appendNumber(chunk, listed * 2 + (hasOtherStem ? 1 : 0));
  if (summaries instanceof Uint8Array) appendBytes(chunk, summaries);
  chunk.last = word;
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

/** @throws DamagedIndexError where it is no such chunk */
export function readChunk(bytes: Uint8Array): IndexedWord[] {
  const from: BytesRead = { bytes, at: 0 };
  const words: IndexedWord[] = [];
  for (let last = ''; from.at < bytes.length; ) {
    const shared = readNumber(from);
    const word = last.slice(0, shared) + readText(from);
    if (word <= last) throw new DamagedIndexError('words of the search index are out of order');
    const listed = readNumber(from);
    words.push({ word, hasOtherStem: listed % 2 === 1, summaries: readList(from, listed >>> 1) });
    last = word;
  }
  return words;
}

/** A list of one byte there is none: that says that it is elsewhere. */
function readList(from: BytesRead, length: number): IndexedWord['summaries'] {
  if (length === 0) return undefined;
  return length === 1 ? 'apart' : readBytes(from, length);
}
