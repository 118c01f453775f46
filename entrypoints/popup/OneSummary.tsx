import { useMemo } from 'preact/hooks';
import { SummarySources } from '@/components/SummarySources';
import { SummaryView } from '@/components/SummaryView';
import { paperToSave } from '@/data/reading-list/paper-to-save';
import type { Store } from '@/data/store/store';
import type { SummaryToRead } from '@/data/store/summary-to-read';
import type { SummaryId } from '@/data/summary';
import { useChoice } from './use-choice';
import { useLinked } from './use-linked';
import { useSaved } from './use-saved';
import { withFactsHere } from './with-facts-here';

interface Props {
  store: Store;
  read: SummaryToRead;
  /** Another one is asked for, by a link in this one. */
  onOpen(id: SummaryId): void;
}

/** A summary to read, and the way to the others of its paper, in its place. */
export function OneSummary({ store, read: opened, onOpen }: Props) {
  const { read, choice } = useChoice(store, opened);
  return (
    <>
      {choice && <SummarySources {...choice} />}
      <ReadSummary key={read.summary.id} store={store} read={read} onOpen={onOpen} />
    </>
  );
}

/** A summary with its Save button. */
function ReadSummary({ store, read, onOpen }: Props) {
  const { id, paper } = read.summary;
  const toSave = useMemo(() => paperToSave(paper, id), [paper, id]);
  const { saved, problem, save } = useSaved(store, toSave, read.saved, (explained) =>
    withFactsHere(explained, read.sources?.map((source) => source.id) ?? [id]),
  );
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
