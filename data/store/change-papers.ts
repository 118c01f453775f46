import type { LookUpKey } from '../match/keys';
import { edited, type ListChange } from '../reading-list/edit-entry';
import { putBack } from '../reading-list/put-back';
import type { SavedPaper } from '../reading-list/saved-paper';
import type { Database } from './database';
import type { Entries } from './list-in';
import { type Changed, writeEntries } from './write-entries';

/**
 * Does the same to all of these entries, in one transaction; those that are not there, or that it
 * changes nothing of, are left alone.
 *
 * @param keys the entries' own keys
 * @throws RangeError for more than an entry can hold, DOMException `QuotaExceededError` when the
 *   disk is full: nothing has changed then
 */
export function changePapers(
  database: Database,
  keys: readonly LookUpKey[],
  change: ListChange,
  now: Date,
): Promise<Changed> {
  return writeEntries(
    database,
    async (list) => {
      const found = await Promise.all(keys.map((key) => survivorOf(list, key)));
      const entries = new Map(found.flatMap((entry) => (entry ? [[entry.key, entry]] : [])));
      return [...entries.values()].flatMap((entry) => {
        const after = edited(entry, change, now);
        return after === entry ? [] : [after];
      });
    },
    keys.length,
  );
}

/**
 * Undoes a change: what it changed is as it was before, but for what was changed again since.
 * Entries that it brought go to the trash.
 */
export async function undoChange(database: Database, changed: Changed, now: Date): Promise<void> {
  const before = new Map(changed.before.map((entry) => [entry.key, entry]));
  await writeEntries(
    database,
    async (list) => {
      const current = await Promise.all(changed.after.map(({ key }) => list.get(key)));
      return changed.after.flatMap((after, i) => {
        const entry = current[i];
        if (!entry) return [];
        const old = before.get(after.key);
        return old ? putBack(entry, old, after, now) : edited(entry, { deleted: true }, now);
      });
    },
    changed.after.length,
  );
}

/** The entry, or the one that it was joined with. */
async function survivorOf(
  list: Pick<Entries, 'get'>,
  key: LookUpKey,
): Promise<SavedPaper | undefined> {
  const passed = new Set<LookUpKey>();
  let entry = await list.get(key);
  while (entry?.mergedInto && !passed.has(entry.key)) {
    passed.add(entry.key);
    entry = await list.get(entry.mergedInto);
  }
  return entry;
}
