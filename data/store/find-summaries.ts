import { DamagedIndexError } from '../search/bytes';
import { search } from '../search/search';
import { NOTHING_SOUGHT, type Sought } from '../search/sought';
import type { Summary } from '../summary';
import type { Database } from './database';
import { forgetSearchIndex, searchIndexIn } from './terms';

/** The summaries that a query has found, which are read in parts. */
export interface FoundSummaries {
  count: number;
  /** The words that they were found by. */
  sought: Sought;
  /** The best ones from the place `from` on, before the place `to`. */
  read(from: number, to: number): Promise<Summary[]>;
}

/**
 * What a query finds, the best first; all summaries, in the order of the data set, for an empty one.
 *
 * @throws DamagedIndexError; DOMException as IndexedDB gives it
 */
export async function findSummaries(database: Database, query: string): Promise<FoundSummaries> {
  if (query.trim() === '') return allOf(database);
  const { numbers, sought } = await searched(database, query);
  return {
    count: numbers.length,
    sought,
    read: (from, to) => readNumbered(database, [...numbers.subarray(from, to)]),
  };
}

async function allOf(database: Database): Promise<FoundSummaries> {
  const { summaries } = await searchIndexIn(database);
  return {
    count: summaries,
    sought: NOTHING_SOUGHT,
    read(from, to) {
      const length = Math.max(0, Math.min(to, summaries) - from);
      return readNumbered(
        database,
        Array.from({ length }, (_, i) => from + i),
      );
    },
  };
}

async function searched(database: Database, query: string) {
  try {
    return await search(await searchIndexIn(database), query);
  } catch (error) {
    // Another page may have brought other summaries, whose index has other parts.
    if (!(error instanceof DamagedIndexError)) throw error;
    forgetSearchIndex(database);
    remembered.delete(database);
    return search(await searchIndexIn(database), query);
  }
}

/** By their numbers: the next letter of a query finds many of the same. */
const remembered = new WeakMap<Database, Map<number, Summary>>();
const MOST_REMEMBERED = 200;

/** The summaries with these numbers in the data set; a number that leads nowhere is left out. */
async function readNumbered(database: Database, numbers: number[]): Promise<Summary[]> {
  const before = remembered.get(database) ?? new Map<number, Summary>();
  const missing = numbers.filter((number) => !before.has(number));
  const read = missing.length > 0 ? await readAll(database, missing) : [];
  const known = new Map(before.size + read.length > MOST_REMEMBERED ? read : [...before, ...read]);
  remembered.set(database, known);
  return numbers.flatMap((number) => known.get(number) ?? before.get(number) ?? []);
}

async function readAll(database: Database, numbers: number[]): Promise<[number, Summary][]> {
  const transaction = database.transaction(['candidates', 'summaries']);
  const candidates = transaction.objectStore('candidates');
  const summaries = transaction.objectStore('summaries');
  const found = await Promise.all(
    numbers.map(async (number): Promise<[number, Summary][]> => {
      const candidate = await candidates.get(number);
      const summary = candidate && (await summaries.get(candidate.summary));
      return summary ? [[number, summary]] : [];
    }),
  );
  return found.flat();
}
