import { useState } from 'preact/hooks';
import type { Store } from '@/data/store/store';
import { type SummaryToRead, summaryToRead } from '@/data/store/summary-to-read';
import type { SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';

/** In each view of a window, the summaries that were opened one from another. */
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

  function change(view: View, next: (path: SummaryToRead[]) => SummaryToRead[]): void {
    setPaths((all) => ({ ...all, [view]: next(all[view] ?? []) }));
  }

  function read(id: SummaryId, then: (summary: SummaryToRead) => void): void {
    summaryToRead(store, id)
      .then((found) => found && then(found))
      .catch(reportError);
  }

  return {
    in: (view) => paths[view] ?? [],
    open: (view, id) => read(id, (found) => change(view, (path) => withLast(path, found))),
    show: (view, id) => read(id, (found) => change(view, () => [found])),
    back: (view) => change(view, (path) => path.slice(0, -1)),
    leave: (view) => change(view, () => []),
  };
}

function withLast(path: SummaryToRead[], found: SummaryToRead): SummaryToRead[] {
  const at = path.findIndex(({ summary }) => summary.id === found.summary.id);
  return at < 0 ? [...path, found] : path.slice(0, at + 1);
}
