import type { SummaryViewProps } from '@/components/SummaryView';
import type { Problem } from '@/data/store/problem';
import type { Summary, SummaryId } from '@/data/summary';
import { ProblemError } from '@/messages';
import { reportError } from '@/report-error';
import { ask } from '../detector.content/ask';

interface Opened {
  summary: Summary;
  saved: boolean;
  problem?: Problem;
}

/** The summaries that this page shows, with what the reader did with them. */
export interface OpenedSummaries {
  /** Reads a summary and what is known of its being saved; `undefined` when it is gone. */
  open(id: SummaryId): Promise<Opened | undefined>;
  /** What a view of an opened summary needs. */
  view(id: SummaryId): SummaryViewProps | undefined;
  /** Reads again whether the opened summaries are saved. */
  refresh(): Promise<void>;
}

/** @param onChange called after a change of what a view shows */
export function createSummaries(onChange: () => void): OpenedSummaries {
  const opened = new Map<SummaryId, Opened>();

  async function open(id: SummaryId): Promise<Opened | undefined> {
    const read = await ask({ type: 'read', summary: id });
    if (read) opened.set(id, read);
    else opened.delete(id);
    return opened.get(id);
  }

  async function save(id: SummaryId, saved: boolean): Promise<void> {
    try {
      await ask({ type: 'save', summary: id, saved });
      await open(id);
    } catch (error) {
      const known = opened.get(id);
      const problem = error instanceof ProblemError ? error.problem : 'storage-refused';
      if (known) opened.set(id, { ...known, problem });
      if (!(error instanceof ProblemError)) reportError(error);
    }
    onChange();
  }

  return {
    open,
    view(id) {
      const known = opened.get(id);
      return (
        known && {
          summary: known.summary,
          saved: known.saved,
          problem: known.problem,
          onSave: (saved) => void save(id, saved),
        }
      );
    },
    async refresh() {
      await Promise.all([...opened.keys()].map(open));
      onChange();
    },
  };
}
