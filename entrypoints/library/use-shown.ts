import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import {
  type Facets,
  facetsOf,
  filteredList,
  type IsExplained,
  type ListFilter,
} from '@/data/reading-list/filter-list';
import { hasWord, type ListQuery, listQuery } from '@/data/reading-list/list-search';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { type ListOrder, sortedList } from '@/data/reading-list/sort-list';
import type { Store } from '@/data/store/store';
import type { SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';
import type { ExplainedMap } from './use-explained';

/** What the reader has asked of the list. */
export interface Asked {
  query: string;
  filter: ListFilter;
  order: ListOrder;
}

export const NOTHING_ASKED: Asked = { query: '', filter: {}, order: 'saved' };

export interface Shown {
  papers: SavedPaper[];
  facets: Facets;
  query: ListQuery;
  isExplained: IsExplained;
  /** The texts of the summaries are still being searched. */
  busy: boolean;
}

/** What is shown of the list. Each step is done anew only when what it depends on has changed. */
export function useShown(
  store: Store,
  list: SavedPaper[],
  explained: ExplainedMap,
  { query: typed, filter, order }: Asked,
): Shown {
  const query = useMemo(() => listQuery(typed), [typed]);
  const isExplained = useMemo(
    () =>
      ({ key }: SavedPaper) =>
        explained.has(key),
    [explained],
  );
  const inSummaries = useFoundInSummaries(store, query, explained);
  const sorted = useMemo(() => sortedList(list, order), [list, order]);
  const found = useMemo(
    () => foundIn(sorted, query, explained, inSummaries),
    [sorted, query, explained, inSummaries],
  );
  const papers = useMemo(
    () => filteredList(found, filter, isExplained),
    [found, filter, isExplained],
  );
  const facets = useMemo(() => facetsOf(found, filter, isExplained), [found, filter, isExplained]);
  return { papers, facets, query, isExplained, busy: inSummaries?.query !== query };
}

/** For each word of a query, the summaries of saved papers that have it. */
interface InSummaries {
  query: ListQuery;
  summaries: Set<SummaryId>[];
}

function foundIn(
  list: SavedPaper[],
  query: ListQuery,
  explained: ExplainedMap,
  inSummaries: InSummaries | undefined,
): SavedPaper[] {
  if (query.words.length === 0) return list;
  const summaries = inSummaries?.query === query ? inSummaries.summaries : [];
  return list.filter((entry) => {
    const summary = explained.get(entry.key);
    return query.words.every(
      (word, i) => hasWord(entry, word) || (summary && summaries[i]?.has(summary)),
    );
  });
}

/** The last answer, which may be that to an earlier query. */
function useFoundInSummaries(
  store: Store,
  query: ListQuery,
  explained: ExplainedMap,
): InSummaries | undefined {
  const [found, setFound] = useState<InSummaries>();
  // Before the paint, not when the browser is idle: the answer takes less than a frame.
  useLayoutEffect(() => {
    let current = true;
    const show = (summaries: Set<SummaryId>[]) => current && setFound({ query, summaries });
    searched(store, query, explained).then(show, (error) => {
      show([]);
      reportError(error);
    });
    return () => {
      current = false;
    };
  }, [store, query, explained]);
  return found;
}

async function searched(
  store: Store,
  { words }: ListQuery,
  explained: ExplainedMap,
): Promise<Set<SummaryId>[]> {
  if (words.length === 0 || explained.size === 0) return [];
  const { explainedWith } = await import('@/data/store/explained-with');
  const typed = words.map((word) => word.typed);
  return explainedWith(await store.summaries(), typed, [...new Set(explained.values())]);
}
