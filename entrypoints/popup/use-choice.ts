import { useState } from 'preact/hooks';
import type { SummarySourcesProps } from '@/components/SummarySources';
import type { Store } from '@/data/store/store';
import { type SummaryToRead, summaryToRead } from '@/data/store/summary-to-read';
import type { SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';
import { lastAsked } from '../window/last-asked';

/** Which of a paper's summaries is read. */
export interface Choice {
  read: SummaryToRead;
  /** Absent where there is only one. */
  choice: SummarySourcesProps | undefined;
}

/** @param opened the summary that is read first */
export function useChoice(store: Store, opened: SummaryToRead): Choice {
  const [chosen, setChosen] = useState<SummaryToRead>();
  const [asked] = useState(() => lastAsked());
  const { sources } = opened;
  const read = sources && chosen ? chosen : opened;

  function choose(id: SummaryId): void {
    const all = sources?.map((source) => source.id);
    asked
      .hear(summaryToRead(store, id, all), (found) => found && setChosen(found))
      .catch(reportError);
  }

  return {
    read,
    choice: sources && { sources, current: read.summary.id, onChoose: choose },
  };
}
