import type { SummaryId } from '@/data/summary';
import { ask } from '../../detector.content/ask';

/** No message carries more summaries than this. */
const BATCH = 500;

/** Which papers of the page's rows are on the reading list. */
export interface RowSaves {
  isSaved(summary: SummaryId): boolean;
  /** The summaries of the rows, as of now: asks about those that are new. */
  agree(summaries: SummaryId[]): Promise<void>;
  /** Asks about all of them again. */
  refresh(): Promise<void>;
}

/** @param onChange called when what `isSaved` says has changed */
export function createRowSaves(onChange: () => void): RowSaves {
  const known = new Map<SummaryId, boolean>();

  async function read(summaries: SummaryId[]): Promise<void> {
    let changed = false;
    for (let i = 0; i < summaries.length; i += BATCH) {
      const batch = summaries.slice(i, i + BATCH);
      const saved = await ask({ type: 'saved', summaries: batch });
      batch.forEach((summary, n) => {
        const now = saved[n] ?? false;
        changed ||= (known.get(summary) ?? false) !== now;
        known.set(summary, now);
      });
    }
    if (changed) onChange();
  }

  return {
    isSaved: (summary) => known.get(summary) ?? false,
    agree: (summaries) => read([...new Set(summaries)].filter((one) => !known.has(one))),
    refresh: () => read([...known.keys()]),
  };
}
