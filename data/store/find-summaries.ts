import { search } from '../search/search';
import { NOTHING_SOUGHT, type Sought } from '../search/sought';
import type { Summary } from '../summary';
import type { SummariesDatabase } from './generation/database';
import { searchIndexIn } from './generation/terms';

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
export async function findSummaries(
  database: SummariesDatabase,
  query: string,
): Promise<FoundSummaries> {
  const opened = searchIndexIn(database);
  const index = await opened.index;
  const { numbers, sought } =
    query.trim() === ''
      ? { numbers: undefined, sought: NOTHING_SOUGHT }
      : await search(index, query);
  const count = numbers?.length ?? index.summaries;
  return {
    count,
    sought,
    read(from, to) {
      const length = Math.max(0, Math.min(to, count) - from);
      const wanted = Array.from({ length }, (_, i) => numbers?.[from + i] ?? from + i);
      return readNumbered(database, wanted, opened.remembered);
    },
  };
}

const MOST_REMEMBERED = 200;

/** The summaries with these numbers in the data set; a number that leads nowhere is left out. */
async function readNumbered(
  database: SummariesDatabase,
  numbers: number[],
  remembered: Map<number, Summary>,
): Promise<Summary[]> {
  const missing = numbers.filter((number) => !remembered.has(number));
  const read = missing.length > 0 ? await readAll(database, missing) : [];
  const found = new Map([...remembered, ...read]);
  if (found.size > MOST_REMEMBERED) remembered.clear();
  for (const [number, summary] of read) remembered.set(number, summary);
  return numbers.flatMap((number) => found.get(number) ?? []);
}

async function readAll(
  database: SummariesDatabase,
  numbers: number[],
): Promise<[number, Summary][]> {
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
