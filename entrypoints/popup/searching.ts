import type { SearchResults } from '@/components/SearchView';
import type { FoundSummaries } from '@/data/store/find-summaries';
import type { Problem } from '@/data/store/problem';

/** A search and how far it has come: kept by the window while another view is shown. */
export interface Searching {
  query: string;
  shown?: { results: SearchResults; found: FoundSummaries; readTo: number };
  /** Why the last one was not answered. */
  problem?: Problem;
}

export const NOT_SEARCHED: Searching = { query: '' };
