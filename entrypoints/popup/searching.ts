import type { SearchResults } from '@/components/SearchView';
import { type FoundSummaries, findSummaries } from '@/data/store/find-summaries';
import type { SummariesDatabase } from '@/data/store/generation/database';
import type { Problem } from '@/data/store/problem';

/** A search and how far it has come: kept by the window while another view is shown. */
export interface Searching {
  query: string;
  shown?: Shown;
  /** Why the last one was not answered. */
  problem?: Problem;
}

/** What a query has found, as far as it is shown. */
export interface Shown {
  results: SearchResults;
  found: FoundSummaries;
  readTo: number;
  /** What was searched. */
  database: SummariesDatabase;
}

export const NOT_SEARCHED: Searching = { query: '' };

/** Rows that are read and drawn at a time: a popup shows half as many. */
const ROWS = 10;

/**
 * What a query finds, and its first rows.
 *
 * @throws DamagedIndexError; DOMException as IndexedDB gives it
 */
export async function searched(database: SummariesDatabase, query: string): Promise<Shown> {
  const found = await findSummaries(database, query);
  const rows = await found.read(0, ROWS);
  const { count, sought } = found;
  return { results: { query, count, rows, sought }, found, readTo: ROWS, database };
}

/** The same with the next rows. */
export async function readOn(shown: Shown): Promise<Shown> {
  const { results, found } = shown;
  const readTo = shown.readTo + ROWS;
  const rows = [...results.rows, ...(await found.read(shown.readTo, readTo))];
  return { ...shown, results: { ...results, rows }, readTo };
}
