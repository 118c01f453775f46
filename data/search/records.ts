import {
  appendBytes,
  appendNumber,
  appendText,
  type BytesRead,
  growingBytes,
  readNumber,
  readText,
  written,
} from './bytes';

/** What the index consists of: small records under keys, read as they are needed. */
export interface IndexRecord {
  key: string;
  value: IndexValue;
}

export type IndexValue = Directory | Uint8Array<ArrayBuffer>;

/** What there is to read; without it there is no index. */
export interface Directory {
  /** How many are searched: their numbers are below this. */
  summaries: number;
  /** The first word of each chunk of words, in alphabetical order (by UTF-16 units). */
  chunks: string[];
  /** Beginnings of words that have a record, in no order. */
  beginnings: string[];
}

export const DIRECTORY = 'directory';

/** A chunk of words, by its first one. */
export function chunkKey(first: string): string {
  return `chunk ${first}`;
}

/** The summaries that have words with this stem, where they are many. */
export function listKey(stem: string): string {
  return `list ${stem}`;
}

/** The summaries that have a word with this beginning, where reading all such words takes long. */
export function beginningKey(beginning: string): string {
  return `beginning ${beginning}`;
}

/** Of one beginning: who has words that begin so, and the stems of such words that do not. */
export interface Beginning {
  stems: string[];
  /** As `readWeighed` reads it. */
  summaries: Uint8Array;
}

export function beginningBytes({ stems, summaries }: Beginning): Uint8Array<ArrayBuffer> {
  const bytes = growingBytes(summaries.length + 64);
  appendNumber(bytes, stems.length);
  for (const stem of stems) appendText(bytes, stem);
  appendBytes(bytes, summaries);
  return written(bytes);
}

/** @throws DamagedIndexError where it is no such record */
export function readBeginning(bytes: Uint8Array): Beginning {
  const from: BytesRead = { bytes, at: 0 };
  const stems: string[] = [];
  for (let left = readNumber(from); left > 0; left -= 1) stems.push(readText(from));
  return { stems, summaries: bytes.subarray(from.at) };
}
