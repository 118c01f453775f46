import { useEffect, useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { listFile } from '@/data/reading-list/formats/list-file';
import { dayOf } from '@/data/reading-list/kept-backups';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { type Backup, backupFile, backups } from '@/data/store/backups';
import { fileCopySaved } from '@/data/store/file-copies';
import { reportError } from '@/report-error';
import { downloadText } from '../popup/download';

/** The backups that there are, and the way to take one out of the browser. */
export interface Backups {
  backups: Backup[];
  /** Why the last one could not be read, as a sentence. */
  failed: string | undefined;
  download(backup: Backup): void;
}

export function useBackups(): Backups {
  const text = useText();
  const [found, setFound] = useState<Backup[]>([]);
  const [failed, setFailed] = useState<string>();
  useEffect(() => void backups().then(setFound).catch(reportError), []);
  return {
    backups: found,
    failed,
    download({ day }) {
      backupFile(day).then(
        (file) => downloadText(file, `reading-list-${day}.json`),
        (error) => {
          reportError(error);
          setFailed(text('backupDamaged'));
        },
      );
    },
  };
}

/** Has the browser keep the whole list as a file, the trash among it. */
export function saveAsFile(papers: SavedPaper[], now: Date): void {
  downloadText(listFile(papers, now), `reading-list-${dayOf(now)}.json`);
  fileCopySaved(now).catch(reportError);
}
