import { pageOfPaper } from '@/components/paper-links';
import { relatedParts } from '@/components/related-parts';
import type { SummaryViewProps } from '@/components/SummaryView';
import type { Match } from '@/data/match/match';
import type { LinkedSummary, Related } from '@/data/mentions/related';
import type { Problem } from '@/data/store/problem';
import type { SummaryToRead } from '@/data/store/summary-to-read';
import type { SummaryId } from '@/data/summary';
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';
import { ask } from '../detector.content/ask';
import type { Found } from '../detector.content/found';
import { reference } from '../detector.content/matches';
import { paperWithFacts } from './paper-to-keep';

interface Opened extends SummaryToRead {
  related: Related;
  problem?: Problem;
}

/** A summary as it is shown in one place, and what was found on the page where it stands for that. */
export interface Shown {
  id: SummaryId;
  found?: Found;
}

/** Shows a summary that another one leads to. */
export type Follow = (id: SummaryId, link: HTMLElement) => void;

/** Where what a view leads to is shown. */
export interface Ways {
  follow: Follow;
  /** Shows another summary of the same paper in its place. */
  choose(id: SummaryId): void;
}

/** The summaries that this page shows, with what the reader did with them. */
export interface OpenedSummaries {
  /**
   * Reads a summary and what is known of its being saved; `undefined` when it is gone.
   *
   * @param match of the mention that it is opened for
   */
  open(id: SummaryId, match?: Match): Promise<Opened | undefined>;
  /** What a view of an opened summary needs. */
  view(shown: Shown, ways: Ways): SummaryViewProps | undefined;
  /** Reads again whether the opened summaries are saved. */
  refresh(): Promise<void>;
}

const UNRELATED: Related = { mentions: [], mentionedIn: [] };

/** Asks once for what does not change; a summary can do without. */
function createLinks(): (id: SummaryId) => Promise<Related> {
  const known = new Map<SummaryId, Promise<Related>>();
  return async (id) => {
    const asked =
      known.get(id) ?? ask({ type: 'related', summary: id }).then((all) => all ?? UNRELATED);
    known.set(id, asked);
    try {
      return await asked;
    } catch (error) {
      known.delete(id); // The next time it is asked again.
      if (!(error instanceof ProblemError)) reportError(error);
      return UNRELATED;
    }
  };
}

/**
 * @param onChange called after a change of what a view shows
 * @param onAnswered called when the reader has said whether a possible match is right
 */
export function createSummaries(onChange: () => void, onAnswered: () => void): OpenedSummaries {
  const opened = new Map<SummaryId, Opened>();
  /** The summaries of the paper that each was opened for last. */
  const papers = new Map<SummaryId, SummaryId[]>();
  const linksOf = createLinks();

  async function open(id: SummaryId, match?: Match): Promise<Opened | undefined> {
    if (match) papers.set(id, summariesOf(match));
    const ofPaper = papers.get(id);
    // Shown at once with its links: nothing of the page is to move twice.
    const [read, related] = await Promise.all([
      ask({ type: 'read', summary: id, ...(ofPaper ? { ofPaper } : {}) }),
      linksOf(id),
    ]);
    if (read) opened.set(id, { ...read, related });
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
    view({ id, found }, { follow, choose }) {
      const known = opened.get(id);
      if (!known) return undefined;
      const { summary, saved, sign, sources, problem, related } = known;
      const links = {
        hrefOf: pageOfPaper,
        open: (to: LinkedSummary, link: HTMLElement) => follow(to.id, link),
      };
      return {
        summary,
        saved,
        sign,
        choice: sources && { sources, current: id, onChoose: choose },
        problem,
        related: relatedParts(summary, related, links),
        onSave: (wanted) =>
          void change(id, () =>
            ask({
              type: 'save',
              paper: found ? paperWithFacts(as(found, id)) : { ids: {}, summary: id },
              saved: wanted,
            }),
          ),
        ...(found && {
          match: found.match,
          onAnswer: (same: boolean) => void change(id, () => answer(found, same)),
        }),
      };
    },
    async refresh() {
      await Promise.all([...opened.keys()].map((id) => open(id)));
      onChange();
    },
  };
}

/** All summaries of the paper that a mention was found to name, the newest first. */
function summariesOf({ summary, also = [] }: Match): SummaryId[] {
  return [summary, ...also];
}

/** The same mention joined to another summary of its paper. */
function as({ mention, match }: Found, summary: SummaryId): Found {
  return { mention, match: { ...match, summary } };
}
