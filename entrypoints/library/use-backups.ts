import { useEffect, useState } from 'preact/hooks';
import { PROBLEM_TEXT } from '@/components/problem-text';
import { useText } from '@/components/text';
import { listFile } from '@/data/reading-list/formats/list-file';
import { dayOf } from '@/data/reading-list/kept-backups';
import { type Backup, backupFile, backups, watchBackups } from '@/data/store/backups';
import { allEntries } from '@/data/store/entries';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { downloadText } from '../popup/download';
import { listSaved } from '../popup/list-saved';
import { problemIn } from '../popup/use-change';

/** The backups that there are, and the ways to take one, or the list as it is, out of the browser. */
export interface Backups {
  backups: Backup[];
  /** Why the last thing asked for was not done, as a sentence. */
  failed: string | undefined;
  save(): void;
  download(backup: Backup): void;
}

export function useBackups(store: Store): Backups {
  const text = useText();
  const [found, setFound] = useState<Backup[]>([]);
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    const end = new AbortController();
    const read = () => void backups().then(setFound).catch(reportError);
    watchBackups(read, end.signal);
    read();
    return () => end.abort();
  }, []);
  return {
    backups: found,
    failed,
    save() {
      saveAsFile(store, new Date()).then(
        () => setFailed(undefined),
        (error) => setFailed(text(PROBLEM_TEXT[problemIn(error)])),
      );
    },
    download({ day }) {
      backupFile(day).then(
        (file) => {
          setFailed(undefined);
          downloadText(file, `reading-list-${day}.json`);
        },
        (error) => {
          reportError(error);
          setFailed(text('backupDamaged'));
        },
      );
    },
  };
}

/**
 * Has the browser keep the whole list as a file, the trash among it: as it is kept, which a window
 * may not have read whole yet.
 *
 * @throws DOMException where the list can't be read
 */
export async function saveAsFile(store: Store, now: Date): Promise<void> {
  const entries = await allEntries(await store.reader());
  downloadText(listFile(entries, now), `reading-list-${dayOf(now)}.json`);
  await listSaved(now);
}
