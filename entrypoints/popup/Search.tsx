import { useEffect, useMemo, useState } from 'preact/hooks';
import { SearchView } from '@/components/SearchView';
import { searchOver } from '@/data/search/search';
import type { Store } from '@/data/store/store';
import { allSummaries } from '@/data/store/summaries';
import type { Summary, SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';

interface Props {
  store: Store;
  query: string;
  onQuery(query: string): void;
  onOpen(id: SummaryId): void;
}

/** The view of the search over all summaries. */
export function Search({ store, query, onQuery, onOpen }: Props) {
  const [summaries, setSummaries] = useState<Summary[]>([]);
  useEffect(() => {
    store.summaries().then(allSummaries).then(setSummaries).catch(reportError);
  }, [store]);
  const search = useMemo(() => once(() => searchOver(summaries)), [summaries]);
  const hits = query.trim()
    ? search()(query)
    : summaries.map((summary) => ({ summary, stems: new Set<string>() }));
  return <SearchView query={query} hits={hits} onQuery={onQuery} onOpen={({ id }) => onOpen(id)} />;
}

/** Makes it at the first call: a list is shown long before anybody searches. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
