import { useEffect, useState } from 'preact/hooks';
import { SummarySection } from '@/components/library/SummarySection';
import { watchRenewed } from '@/data/store/renewed';
import type { Store } from '@/data/store/store';
import { type SummaryToRead, summaryToRead } from '@/data/store/summary-to-read';
import type { SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';
import { useChoice } from '../popup/use-choice';
import { useLinked } from '../popup/use-linked';
import { lastAsked } from '../window/last-asked';

interface Props {
  store: Store;
  id: SummaryId;
  /** Another one is asked for, by a link in this one. */
  onOpen(id: SummaryId): void;
}

/** The newest summary of an entry's paper; nothing until it is read. */
export function EntrySummary({ store, id, onOpen }: Props) {
  const [newest, setNewest] = useState<SummaryToRead>();
  useEffect(() => {
    const end = new AbortController();
    const asked = lastAsked(end.signal);
    const read = () => void asked.hear(newestOf(store, id), setNewest).catch(reportError);
    watchRenewed(read, end.signal);
    read();
    return () => end.abort();
  }, [store, id]);
  return newest ? (
    <Read key={newest.summary.id} store={store} newest={newest} onOpen={onOpen} />
  ) : null;
}

async function newestOf(store: Store, id: SummaryId): Promise<SummaryToRead | undefined> {
  const read = await summaryToRead(store, id);
  const all = read?.sources?.map((source) => source.id);
  const [first = id] = all ?? [];
  return first === id ? read : summaryToRead(store, first, all);
}

function Read({ store, newest, onOpen }: Omit<Props, 'id'> & { newest: SummaryToRead }) {
  const { read, choice } = useChoice(store, newest);
  const related = useLinked(store, read.summary, onOpen);
  return <SummarySection summary={read.summary} choice={choice} related={related} />;
}
