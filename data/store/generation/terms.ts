import { openIndex, type ReadRecords, type SearchIndex } from '../../search/search-index';
import type { Summary } from '../../summary';
import type { SummariesDatabase } from './database';

/** The search index of a generation, and what has been read of its summaries through it. */
export interface OpenedIndex {
  index: Promise<SearchIndex>;
  /** Summaries by their numbers: the next letter of a query finds many of the same. */
  remembered: Map<number, Summary>;
}

const opened = new WeakMap<SummariesDatabase, OpenedIndex>();

/** The search index in the database, opened once for a connection; empty until it is whole. */
export function searchIndexIn(database: SummariesDatabase): OpenedIndex {
  const before = opened.get(database);
  if (before) return before;
  const index = openIndex(remembering(readFrom(database)));
  const now = { index, remembered: new Map<number, Summary>() };
  opened.set(database, now);
  index.catch(() => opened.delete(database)); // The next use tries again.
  return now;
}

function readFrom(database: SummariesDatabase): ReadRecords {
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
