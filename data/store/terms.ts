import { createIndexBuilder } from '../search/index-builder';
import type { IndexRecord } from '../search/records';
import { openIndex, type ReadRecords, type SearchIndex } from '../search/search-index';
import type { Summary } from '../summary';
import type { Database } from './database';

/** The records of the search index over some summaries, numbered by their places. */
export function termsOf(summaries: Summary[]): Generator<IndexRecord> {
  const builder = createIndexBuilder();
  summaries.forEach((summary, number) => {
    builder.add(number, summary);
  });
  return builder.records();
}

const indexes = new WeakMap<Database, Promise<SearchIndex>>();

/** The search index in the database, whose directory is read once for a connection. */
export function searchIndexIn(database: Database): Promise<SearchIndex> {
  const known = indexes.get(database) ?? openIndex(remembering(readFrom(database)));
  indexes.set(database, known);
  known.catch(() => forgetSearchIndex(database)); // The next use tries again.
  return known;
}

/** Has the directory read anew: other summaries may have been put into the database. */
export function forgetSearchIndex(database: Database): void {
  indexes.delete(database);
}

function readFrom(database: Database): ReadRecords {
  return (keys) => {
    const { store } = database.transaction('terms');
    return Promise.all(keys.map((key) => store.get(key)));
  };
}

/** Of bytes: what the last letters of a query have read, the next ones need again. */
const REMEMBERED = 1_000_000;

function remembering(read: ReadRecords): ReadRecords {
  const values = new Map<string, Awaited<ReturnType<ReadRecords>>[number]>();
  let bytes = 0;
  return async (keys) => {
    const missing = keys.filter((key) => !values.has(key));
    const found = missing.length > 0 ? await read(missing) : [];
    const answer = keys.map((key) => values.get(key) ?? found[missing.indexOf(key)]);
    missing.forEach((key, i) => {
      const value = found[i];
      if (!(value instanceof Uint8Array) || values.has(key)) return;
      values.set(key, value);
      bytes += value.length;
    });
    if (bytes > REMEMBERED) {
      values.clear();
      bytes = 0;
    }
    return answer;
  };
}
