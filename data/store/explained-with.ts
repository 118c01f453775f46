import { search } from '../search/search';
import type { SummaryId } from '../summary';
import type { SummariesDatabase } from './generation/database';
import { searchIndexIn } from './generation/terms';

/** So many candidates are read at once. */
const AT_ONCE = 2_000;

/**
 * Which of some summaries have each of these words, or one that begins so.
 *
 * @returns in the order of the words
 * @throws DamagedIndexError; DOMException as IndexedDB gives it
 */
export async function explainedWith(
  database: SummariesDatabase,
  words: readonly string[],
  ids: readonly SummaryId[],
): Promise<Set<SummaryId>[]> {
  if (ids.length === 0) return words.map(() => new Set());
  const [index, numbers] = await Promise.all([
    searchIndexIn(database).index,
    numbersOf(database, ids),
  ]);
  return Promise.all(
    words.map(async (word) => {
      const found = new Set((await search(index, word)).numbers);
      return new Set(ids.filter((id) => found.has(numbers.get(id) ?? -1)));
    }),
  );
}

interface Numbered {
  numbers: Map<SummaryId, number>;
  /** The number of the next candidate to be read. */
  next: number;
}

const numbered = new WeakMap<SummariesDatabase, Numbered>();

/**
 * The numbers of summaries in the search index. Candidates are read until all are known, and no
 * one twice in the life of a connection.
 */
async function numbersOf(
  database: SummariesDatabase,
  ids: readonly SummaryId[],
): Promise<Map<SummaryId, number>> {
  const known = numbered.get(database) ?? { numbers: new Map(), next: 0 };
  numbered.set(database, known);
  while (known.next < Number.POSITIVE_INFINITY && ids.some((id) => !known.numbers.has(id))) {
    const from = known.next;
    const candidates = await database.getAll('candidates', IDBKeyRange.lowerBound(from), AT_ONCE);
    candidates.forEach(({ summary }, i) => {
      known.numbers.set(summary, from + i);
    });
    known.next = candidates.length < AT_ONCE ? Number.POSITIVE_INFINITY : from + AT_ONCE;
  }
  return known.numbers;
}
