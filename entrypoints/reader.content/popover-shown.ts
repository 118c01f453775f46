import type { SummaryId } from '@/data/summary';
import type { Found } from '../detector.content/found';
import { nameMatch, type ShadowHost } from './shadow-host';
import type { Shown } from './summaries';

/** What a popover opens from, and how. */
export interface Opening {
  /** A mark, or a link in a card. */
  mark: HTMLElement;
  /** What the mark stands for now. */
  first: () => Shown;
  /** Opened by a press, and so closed only by one. */
  pinned: boolean;
  /** The summary that is read in that card. */
  card?: SummaryId | undefined;
}

/** A popover that is open. */
export interface Open extends Opening {
  /** Another summary of the first one's paper, where the reader has chosen that. */
  chosen?: SummaryId | undefined;
  /** What was opened from the first, one from another, by links in the popover. */
  path: SummaryId[];
  host: ShadowHost;
  end: AbortController;
}

/** What is read in an open popover. */
export function shownIn({ first, chosen, path }: Open): Shown {
  const last = path.at(-1);
  if (last !== undefined) return { id: last };
  return chosen === undefined ? first() : { ...first(), id: chosen };
}

/** What a mark of this stands for. */
export function shownAt(found: Found): Shown {
  return { id: found.match.summary, found };
}

/** Says on the popover which summary it shows; what a link leads to is certain. */
export function name({ element }: ShadowHost, { id, found }: Shown): void {
  nameMatch(element, { summary: id, grade: found?.match.grade ?? 'certain' });
}
