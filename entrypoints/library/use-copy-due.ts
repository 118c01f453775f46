import { useEffect, useMemo, useState } from 'preact/hooks';
import { isCopyDue } from '@/data/reading-list/copy-due';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { type FileCopies, fileCopies, remindNoMore } from '@/data/store/file-copies';
import { syncState } from '@/data/store/sync-state';
import { reportError } from '@/report-error';

/** Whether the reader is to be reminded to save the list as a file, and that they don't want to. */
export function useCopyDue(papers: SavedPaper[]): { due: boolean; done(): void; never(): void } {
  const [copies, setCopies] = useState<FileCopies>();
  useEffect(() => {
    // What travels to another machine is safe there.
    Promise.all([fileCopies(), syncState()])
      .then(([found, { on }]) => setCopies(on ? { remind: false } : found))
      .catch(reportError);
  }, []);
  const done = () => setCopies(undefined);
  const due = useMemo(
    () => !!copies?.remind && isCopyDue(papers, copies.savedAt, new Date()),
    [copies, papers],
  );
  return {
    due,
    done,
    never() {
      done();
      remindNoMore().catch(reportError);
    },
  };
}
