import { useEffect, useMemo, useState } from 'preact/hooks';
import { isCopyDue } from '@/data/reading-list/copy-due';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import {
  type FileCopies,
  fileCopies,
  remindNoMore,
  watchFileCopies,
} from '@/data/store/file-copies';
import { syncState, watchSync } from '@/data/store/sync-state';
import { reportError } from '@/report-error';
import { lastAsked } from '../window/last-asked';

/**
 * Whether the reader is to be reminded to save the list as a file, until that is done, wherever it
 * is; and that they don't want to be.
 */
export function useCopyDue(papers: SavedPaper[]): { due: boolean; never(): void } {
  const [copies, setCopies] = useState<FileCopies>();
  useEffect(() => {
    const end = new AbortController();
    const asked = lastAsked(end.signal);
    const read = () => void asked.hear(copiesKnown(), setCopies).catch(reportError);
    watchFileCopies(read, end.signal);
    watchSync(read, { reports: false }, end.signal);
    read();
    return () => end.abort();
  }, []);
  const due = useMemo(
    () => !!copies?.remind && isCopyDue(papers, copies.savedAt, new Date()),
    [copies, papers],
  );
  return { due, never: () => void remindNoMore().catch(reportError) };
}

/** What travels to another machine is safe there. */
async function copiesKnown(): Promise<FileCopies> {
  const [found, { on }] = await Promise.all([fileCopies(), syncState()]);
  return on ? { remind: false } : found;
}
