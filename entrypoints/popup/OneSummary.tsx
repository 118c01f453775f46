import { SummaryView } from '@/components/SummaryView';
import type { Store } from '@/data/store/store';
import type { SummaryToRead } from '@/data/store/summary-to-read';
import { useSaved } from './use-saved';

/** A summary to read, with its Save button. */
export function OneSummary({ store, read }: { store: Store; read: SummaryToRead }) {
  const { saved, problem, save } = useSaved(store, read);
  return <SummaryView summary={read.summary} saved={saved} problem={problem} onSave={save} />;
}
