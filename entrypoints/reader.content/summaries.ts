import type { SummaryViewProps } from '@/components/SummaryView';
import type { Problem } from '@/data/store/problem';
import type { Summary, SummaryId } from '@/data/summary';
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';
import { ask } from '../detector.content/ask';
import type { Found } from '../detector.content/found';
import { reference } from '../detector.content/matches';
import { paperToKeep } from './paper-to-keep';

interface Opened {
  summary: Summary;
  saved: boolean;
  problem?: Problem;
}

/** The summaries that this page shows, with what the reader did with them. */
export interface OpenedSummaries {
  /** Reads a summary and what is known of its being saved; `undefined` when it is gone. */
  open(id: SummaryId): Promise<Opened | undefined>;
  /** What a view of an opened summary needs, where it stands for this. */
  view(found: Found): SummaryViewProps | undefined;
  /** Reads again whether the opened summaries are saved. */
  refresh(): Promise<void>;
}

/**
 * @param onChange called after a change of what a view shows
 * @param onAnswered called when the reader has said whether a possible match is right
 */
export function createSummaries(onChange: () => void, onAnswered: () => void): OpenedSummaries {
  const opened = new Map<SummaryId, Opened>();

  async function open(id: SummaryId): Promise<Opened | undefined> {
    const read = await ask({ type: 'read', summary: id });
    if (read) opened.set(id, read);
    else opened.delete(id);
    return opened.get(id);
  }

  /** Does what the reader asked for; where that fails, the views of the summary say why. */
  async function change(id: SummaryId, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      await open(id);
      onChange();
    } catch (error) {
      if (!(error instanceof ProblemError)) reportError(error);
      const problem = error instanceof ProblemError ? error.problem : 'storage-refused';
      tell(id, problem);
    }
  }

  function tell(id: SummaryId, problem: Problem): void {
    const known = opened.get(id);
    if (known) opened.set(id, { ...known, problem });
    onChange();
  }

  async function answer({ mention, match: { summary } }: Found, same: boolean): Promise<void> {
    await ask({ type: 'answer', ref: reference(mention), summary, same });
    onAnswered();
  }

  return {
    open,
    view(found) {
      const { match } = found;
      const id = match.summary;
      const known = opened.get(id);
      return (
        known && {
          summary: known.summary,
          saved: known.saved,
          problem: known.problem,
          onSave: (saved) =>
            void change(id, () => ask({ type: 'save', paper: paperToKeep(found), saved })),
          match,
          onAnswer: (same) => void change(id, () => answer(found, same)),
        }
      );
    },
    async refresh() {
      await Promise.all([...opened.keys()].map(open));
      onChange();
    },
  };
}
