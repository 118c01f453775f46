import { useEffect, useState } from 'preact/hooks';
import { SummarySection } from '@/components/library/SummarySection';
import type { Store } from '@/data/store/store';
import { readSummary } from '@/data/store/summaries';
import type { Summary, SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';
import { useLinked } from '../popup/use-linked';

interface Props {
  store: Store;
  id: SummaryId;
  /** Another one is asked for, by a link in this one. */
  onOpen(id: SummaryId): void;
}

/** The summary of an entry's paper; nothing until it is read. */
export function EntrySummary({ store, id, onOpen }: Props) {
  const [summary, setSummary] = useState<Summary>();
  useEffect(() => {
    let current = true;
    store
      .summaries()
      .then((summaries) => readSummary(summaries, id))
      .then((read) => current && setSummary(read))
      .catch(reportError);
    return () => {
      current = false;
    };
  }, [store, id]);
  return summary ? <Linked store={store} summary={summary} onOpen={onOpen} /> : null;
}

function Linked({
  store,
  summary,
  onOpen,
}: Pick<Props, 'store' | 'onOpen'> & { summary: Summary }) {
  return <SummarySection summary={summary} related={useLinked(store, summary, onOpen)} />;
}
