import type { LookUpKey } from '../match/keys';
import type { ReadEntry } from '../reading-list/formats/import-read';
import { readJson } from '../reading-list/formats/read-json';
import type { Day } from '../reading-list/kept-backups';
import { differingParts } from '../reading-list/parts';
import { putBack } from '../reading-list/put-back';
import type { SavedPaper } from '../reading-list/saved-paper';
import { stamped } from '../reading-list/stamped';
import { backupFile, DamagedBackupError } from './backups';
import type { Database } from './database';
import { type Changed, writeEntries } from './write-entries';

/**
 * Makes of the list what the backup of a day holds, in one transaction. Papers that were saved
 * since stay; what it gives is enough to undo it.
 *
 * @throws DamagedBackupError where it is not there, or damaged: nothing has changed then
 * @throws DOMException as IndexedDB gives it
 */
export async function restoreBackup(database: Database, day: Day, now: Date): Promise<Changed> {
  const entries = await entriesOf(day, now);
  return writeEntries(database, async (list) => {
    const today = new Map((await list.getAll()).map((entry) => [entry.key, entry]));
    const held = new Map(entries.map(({ entry }) => [entry.key, entry]));
    const restored = [...held.values()].flatMap((entry) => {
      const current = today.get(entry.key);
      if (!current) return [entry];
      // The times don't tell: those of a clock that was ahead are later than any of today.
      if (differingParts(current, entry).length === 0) return [];
      return [putBack(current, entry, current, now)];
    });
    const since = [...today.values()].filter(({ key }) => !held.has(key));
    return [...restored, ...aloneAgain(since, restored, now)];
  });
}

/** Entries that were joined with ones which know nothing of them any more: they are shown again. */
function aloneAgain(
  entries: readonly SavedPaper[],
  restored: readonly SavedPaper[],
  now: Date,
): SavedPaper[] {
  const survivors = new Map<LookUpKey, SavedPaper>(restored.map((entry) => [entry.key, entry]));
  return entries.flatMap(({ mergedInto, survivorBefore: _, ...alone }) => {
    const survivor = mergedInto && survivors.get(mergedInto);
    if (!survivor || survivor.keys.includes(alone.key)) return [];
    return [stamped(alone, ['identity'], now)];
  });
}

async function entriesOf(day: Day, now: Date): Promise<ReadEntry[]> {
  try {
    return readJson(await backupFile(day), now).entries;
  } catch (cause) {
    throw new DamagedBackupError(`the backup of ${day}`, { cause });
  }
}
