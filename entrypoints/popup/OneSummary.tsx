import { SummaryView } from '@/components/SummaryView';
import type { Store } from '@/data/store/store';
import type { SummaryToRead } from '@/data/store/summary-to-read';
import type { SummaryId } from '@/data/summary';
import { useLinked } from './use-linked';
import { useSaved } from './use-saved';

interface Props {
  store: Store;
  read: SummaryToRead;
  /** Another one is asked for, by a link in this one. */
  onOpen(id: SummaryId): void;
}

/** A summary to read, with its Save button. */
export function OneSummary({ store, read, onOpen }: Props) {
  const { saved, problem, save } = useSaved(store, read);
  const related = useLinked(store, read.summary, onOpen);
  return (
    <SummaryView
      summary={read.summary}
      saved={saved}
      problem={problem}
      onSave={save}
      related={related}
    />
  );
}
