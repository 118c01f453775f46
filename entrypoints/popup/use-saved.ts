import { useEffect, useState } from 'preact/hooks';
import { paperKeys } from '@/data/match/keys';
import { watch } from '@/data/store/mirror';
import { paperToSave } from '@/data/store/paper-to-save';
import type { Problem } from '@/data/store/problem';
import { isSaved, removePaper, savePaper } from '@/data/store/reading-list';
import type { Store } from '@/data/store/store';
import type { SummaryToRead } from '@/data/store/summary-to-read';
import { reportError } from '@/report-error';
import { useChange } from './use-change';

/** Whether the paper of a summary is saved, kept in step with the store. */
export interface Saved {
  saved: boolean;
  /** Why the last change was not made. */
  problem: Problem | undefined;
  save(saved: boolean): void;
}

export function useSaved(store: Store, { summary, saved: before }: SummaryToRead): Saved {
  const [saved, setSaved] = useState(before);
  const { problem, change } = useChange(store);
  const { id, paper } = summary;
  const keys = paperKeys(paper);

  useEffect(() => {
    const end = new AbortController();
    const read = async () => setSaved(await isSaved(await store.reader(), keys));
    watch('reading-list', () => void read().catch(reportError), end.signal);
    return () => end.abort();
  }, [store, id]);

  return {
    saved,
    problem,
    save: (wanted) =>
      change(async (database) => {
        const now = new Date();
        await (wanted
          ? savePaper(database, paperToSave(paper, id), keys, now)
          : removePaper(database, keys, now));
        setSaved(wanted);
      }),
  };
}
