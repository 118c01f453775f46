import { search } from '../search/search';
import { NOTHING_SOUGHT, type Sought } from '../search/sought';
import type { Summary } from '../summary';
import type { SummariesDatabase } from './generation/database';
import { searchIndexIn } from './generation/terms';
import { numberedSummaries } from './numbered-summaries';

/** So many are read at once where nothing is asked for: no window shows more at first. */
const FIRST = 10;

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
  const isEmpty = query.trim() === '';
  // The first summaries are read beside the index: they are wanted next.
  const [index] = await Promise.all([
    searchIndexIn(database).index,
    isEmpty ? numberedSummaries(database, [...Array(FIRST).keys()]) : [],
  ]);
  const { numbers, sought } = isEmpty
    ? { numbers: undefined, sought: NOTHING_SOUGHT }
    : await search(index, query);
  const count = numbers?.length ?? index.summaries;
  return {
    count,
    sought,
    read(from, to) {
      const length = Math.max(0, Math.min(to, count) - from);
      const wanted = Array.from({ length }, (_, i) => numbers?.[from + i] ?? from + i);
      return numberedSummaries(database, wanted);
    },
  };
}
