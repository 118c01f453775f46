import { useRef, useState } from 'preact/hooks';
import type { Store } from '@/data/store/store';
import { type SummaryToRead, summaryToRead } from '@/data/store/summary-to-read';
import type { SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';
import { type LastAsked, lastAsked } from '../window/last-asked';

/**
 * In each view of a window, the summaries that were opened one from another. One that is still being
 * read when the reader asks for something else in its view is not opened.
 */
export interface Opened<View> {
  in(view: View): SummaryToRead[];
  /** Opens a summary from the last one, or goes back to it where it was opened before. */
  open(view: View, id: SummaryId): void;
  /** Opens a summary in place of all. */
  show(view: View, id: SummaryId): void;
  back(view: View): void;
  leave(view: View): void;
}

export function useOpened<View extends string>(store: Store): Opened<View> {
  const [paths, setPaths] = useState<Partial<Record<View, SummaryToRead[]>>>({});

  const asked = useRef<Partial<Record<View, LastAsked>>>({}).current;
  function askedIn(view: View): LastAsked {
    const known = asked[view] ?? lastAsked();
    asked[view] = known;
    return known;
  }

  function change(view: View, next: (path: SummaryToRead[]) => SummaryToRead[]): void {
    setPaths((all) => ({ ...all, [view]: next(all[view] ?? []) }));
  }

  function read(
    view: View,
    id: SummaryId,
    next: (path: SummaryToRead[], found: SummaryToRead) => SummaryToRead[],
  ): void {
    askedIn(view)
      .hear(summaryToRead(store, id), (found) => found && change(view, (path) => next(path, found)))
      .catch(reportError);
  }

  function changeNow(view: View, next: (path: SummaryToRead[]) => SummaryToRead[]): void {
    askedIn(view).forget();
    change(view, next);
  }

  return {
    in: (view) => paths[view] ?? [],
    open: (view, id) => read(view, id, withLast),
    show: (view, id) => read(view, id, (_, found) => [found]),
    back: (view) => changeNow(view, (path) => path.slice(0, -1)),
    leave: (view) => changeNow(view, () => []),
  };
}

function withLast(path: SummaryToRead[], found: SummaryToRead): SummaryToRead[] {
  const at = path.findIndex(({ summary }) => summary.id === found.summary.id);
  return at < 0 ? [...path, found] : path.slice(0, at + 1);
}
