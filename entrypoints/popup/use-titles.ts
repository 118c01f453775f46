import { useEffect, useState } from 'preact/hooks';
import type { Store } from '@/data/store/store';
import { readSummary } from '@/data/store/summaries';
import type { SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';

/** The titles of the papers that these summaries explain, for those that are there. */
export function useTitles(store: Store, ids: SummaryId[]): Map<SummaryId, string> {
  const [titles, setTitles] = useState(new Map<SummaryId, string>());
  const wanted = ids.join('\n'); // The same ids may be in another array.
  useEffect(() => {
    if (ids.length === 0) return;
    const end = new AbortController();
    readTitles(store, ids)
      .then((read) => !end.signal.aborted && setTitles(read))
      .catch(reportError);
    return () => end.abort();
  }, [store, wanted]);
  return titles;
}

async function readTitles(store: Store, ids: SummaryId[]): Promise<Map<SummaryId, string>> {
  const database = await store.summaries();
  const summaries = await Promise.all(ids.map((id) => readSummary(database, id)));
  return new Map(
    summaries.flatMap((summary) => (summary ? [[summary.id, summary.paper.title] as const] : [])),
  );
}
