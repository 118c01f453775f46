import { useMemo } from 'preact/hooks';
import { SummaryView } from '@/components/SummaryView';
import { paperToSave } from '@/data/reading-list/paper-to-save';
import type { Store } from '@/data/store/store';
import type { SummaryToRead } from '@/data/store/summary-to-read';
import type { SummaryId } from '@/data/summary';
import { useLinked } from './use-linked';
import { useSaved } from './use-saved';
import { withFactsHere } from './with-facts-here';

interface Props {
  store: Store;
  read: SummaryToRead;
  /** Another one is asked for, by a link in this one. */
  onOpen(id: SummaryId): void;
}

/** A summary to read, with its Save button. */
export function OneSummary({ store, read, onOpen }: Props) {
  const { id, paper } = read.summary;
  const toSave = useMemo(() => paperToSave(paper, id), [paper, id]);
  const { saved, problem, save } = useSaved(store, toSave, read.saved, withFactsHere);
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
