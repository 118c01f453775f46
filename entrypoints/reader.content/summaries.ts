import type { SummaryViewProps } from '@/components/SummaryView';
import type { Problem } from '@/data/store/problem';
import type { Summary, SummaryId } from '@/data/summary';
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';
import { ask } from '../detector.content/ask';
import type { Found } from '../detector.content/found';
import { reference } from '../detector.content/matches';

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
  /** Saves the paper of a summary or takes it off the list; gives the reason where that fails. */
  save(id: SummaryId, saved: boolean): Promise<Problem | undefined>;
  /** Has the views of an opened summary say why something did not succeed. */
  tell(id: SummaryId, problem: Problem): void;
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
  async function change(id: SummaryId, work: () => Promise<unknown>): Promise<Problem | undefined> {
    try {
      await work();
      await open(id);
      onChange();
      return undefined;
    } catch (error) {
      if (!(error instanceof ProblemError)) reportError(error);
      const problem = error instanceof ProblemError ? error.problem : 'storage-refused';
      tell(id, problem);
      return problem;
    }
  }

  function tell(id: SummaryId, problem: Problem): void {
    const known = opened.get(id);
    if (known) opened.set(id, { ...known, problem });
    onChange();
  }

  const save = (id: SummaryId, saved: boolean) =>
    change(id, () => ask({ type: 'save', summary: id, saved }));

  async function answer({ mention, match: { summary } }: Found, same: boolean): Promise<void> {
    await ask({ type: 'answer', ref: reference(mention), summary, same });
    onAnswered();
  }

  return {
    open,
    save,
    tell,
    view(found) {
      const { match } = found;
      const id = match.summary;
      const known = opened.get(id);
      return (
        known && {
          summary: known.summary,
          saved: known.saved,
          problem: known.problem,
          onSave: (saved) => void save(id, saved),
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
