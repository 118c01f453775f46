import { reportError } from '@/report-error';
import { createIndexBuilder } from '../search/index-builder';
import type { IndexRecord } from '../search/records';
import { openIndex, type ReadRecords, type SearchIndex } from '../search/search-index';
import type { Summary } from '../summary';
import type { Database } from './database';
import { heldDataset } from './summaries';

/** The records of the search index over some summaries, numbered by their places. */
export function termsOf(summaries: Summary[]): Generator<IndexRecord> {
  const builder = createIndexBuilder();
  summaries.forEach((summary, number) => {
    builder.add(number, summary);
  });
  return builder.records();
}

/** The search index of a data set, and what has been read of the data set through it. */
export interface OpenedIndex {
  version: string | undefined;
  index: Promise<SearchIndex>;
  /** Summaries by their numbers: the next letter of a query finds many of the same. */
  remembered: Map<number, Summary>;
}

const opened = new WeakMap<Database, OpenedIndex>();

/** The search index in the database, of the data set that it holds now. */
export async function searchIndexIn(database: Database): Promise<OpenedIndex> {
  const version = (await heldDataset(database))?.version;
  const before = opened.get(database);
  if (before && before.version === version) return before;
  const index = openIndex(remembering(readFrom(database)));
  const now = { version, index, remembered: new Map<number, Summary>() };
  opened.set(database, now);
  index.catch(() => opened.delete(database)); // The next use tries again.
  return now;
}

/**
 * The index that was opened last, at once: a letter does not wait for a look whether other
 * summaries have come meanwhile. That is done behind it, for the next one.
 */
export function openedIndexIn(database: Database): Promise<OpenedIndex> {
  const before = opened.get(database);
  const now = searchIndexIn(database);
  if (!before) return now;
  now.catch(reportError);
  return Promise.resolve(before);
}

function readFrom(database: Database): ReadRecords {
  return (keys) => {
    const { store } = database.transaction('terms');
    return Promise.all(keys.map((key) => store.get(key)));
  };
}

/** Of bytes: what the last letters of a query have read, the next ones need again. */
const MOST_BYTES = 1_000_000;

function remembering(read: ReadRecords): ReadRecords {
  const values = new Map<string, Uint8Array<ArrayBuffer>>();
  let bytes = 0;
  return async (keys) => {
    const missing = keys.filter((key) => !values.has(key));
    const found = missing.length > 0 ? await read(missing) : [];
    const answer = keys.map((key) => values.get(key) ?? found[missing.indexOf(key)]);
    if (bytes > MOST_BYTES) values.clear();
    if (values.size === 0) bytes = 0;
    missing.forEach((key, i) => {
      const value = found[i];
      if (!(value instanceof Uint8Array) || values.has(key)) return;
      values.set(key, value);
      bytes += value.length;
    });
    return answer;
  };
}
