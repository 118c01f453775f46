import { readJson } from '../reading-list/formats/read-json';
import type { Day } from '../reading-list/kept-backups';
import { putBack } from '../reading-list/put-back';
import { backupFile } from './backups';
import type { Database } from './database';
import { type Changed, writeEntries } from './write-entries';

/**
 * Makes of the list what the backup of a day holds, in one transaction. Papers that were saved
 * since stay; what it gives is enough to undo it.
 *
 * @throws Error where the backup is not there, or damaged: nothing has changed then
 */
export async function restoreBackup(database: Database, day: Day, now: Date): Promise<Changed> {
  const { entries } = readJson(await backupFile(day), now);
  return writeEntries(database, async (list) => {
    const current = await Promise.all(entries.map(({ entry }) => list.get(entry.key)));
    return entries.flatMap(({ entry }, i) => {
      const today = current[i];
      if (!today) return [entry];
      const back = putBack(today, entry, today, now);
      return back.updatedAt === today.updatedAt ? [] : [back];
    });
  });
}
