import { useEffect, useState } from 'preact/hooks';
import type { PaperToSave } from '@/data/reading-list/paper-to-save';
import { areKept, keepPaper } from '@/data/store/keep-paper';
import { watch } from '@/data/store/mirror';
import type { Problem } from '@/data/store/problem';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { lastAsked } from '../window/last-asked';
import { useChange } from './use-change';

/** Whether a paper is saved, kept in step with the store. */
export interface Saved {
  saved: boolean;
  /** Why the last change was not made. */
  problem: Problem | undefined;
  save(saved: boolean): void;
}

/**
 * @param before whether it was saved when it was read: shown until it is read again, since it may
 *   have changed while something else was shown
 * @param whole gives the paper with all that is kept of it, at the moment of saving
 */
export function useSaved(
  store: Store,
  paper: PaperToSave,
  before: boolean,
  whole: (paper: PaperToSave) => Promise<PaperToSave> = async () => paper,
): Saved {
  const [saved, setSaved] = useState(before);
  const { problem, change } = useChange(store);

  useEffect(() => {
    const end = new AbortController();
    const asked = lastAsked(end.signal);
    const read = () =>
      void asked
        .hear(areKept(store, [paper]), ([kept = false]) => setSaved(kept))
        .catch(reportError);
    watch('reading-list', read, end.signal);
    read();
    return () => end.abort();
  }, [store, paper]);

  return {
    saved,
    problem,
    save: (wanted) =>
      change(async () => {
        await keepPaper(store, wanted ? await whole(paper) : paper, wanted, new Date());
        setSaved(wanted);
      }),
  };
}
