import { Notice } from '@/components/Notice';
import { SearchView } from '@/components/SearchView';
import type { Problem } from '@/data/store/problem';
import type { Store } from '@/data/store/store';
import type { Summary } from '@/data/summary';
import type { Searching } from './searching';
import { useSearch } from './use-search';

interface Props {
  store: Pick<Store, 'summaries' | 'filled'>;
  /** Where the search is kept while another view is shown. */
  kept: { current: Searching };
  /** What the window says already. */
  said: Problem | undefined;
  onOpen(summary: Summary): void;
}

/** The search over all summaries. */
export function Search({ store, kept, said, onOpen }: Props) {
  const { query, results, problem, ask, more } = useSearch(store, kept);
  return (
    <>
      <Notice problem={problem === said ? undefined : problem} />
      <SearchView query={query} results={results} onQuery={ask} onOpen={onOpen} onMore={more} />
    </>
  );
}
