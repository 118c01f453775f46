import { reportError } from '@/report-error';
import type { SavedPaper } from '../reading-list/saved-paper';
import { allOrNothing } from './all-or-nothing';
import type { Database } from './database';
import { type Entries, listIn } from './list-in';
import { mirrorEntries } from './mirror-entries';

/** What a change of the list has done: enough to undo it. */
export interface Changed {
  /** The changed entries as they were; those that are new are missing. */
  before: SavedPaper[];
  after: SavedPaper[];
}

/**
 * Writes the entries that `edit` gives, in one transaction with what it reads: nobody comes in
 * between, all is written or nothing. Durable when the promise resolves, and mirrored unless the
 * mirror fails, which is done later then.
 *
 * @param edit may be called twice
 * @param questions about how many entries it asks for
 * @throws DOMException `QuotaExceededError` when the disk is full: nothing has changed then
 */
export async function writeEntries(
  database: Database,
  edit: (list: Entries) => Promise<SavedPaper[]>,
  questions = 1,
): Promise<Changed> {
  const changed = await allOrNothing(
    () =>
      database.transaction(['reading-list', 'unmirrored'], 'readwrite', { durability: 'strict' }),
    async (transaction) => {
      const store = transaction.objectStore('reading-list');
      const list = await listIn(store, questions);
      const after = await edit(list);
      const before = await Promise.all(after.map(({ key }) => list.get(key)));
      if (after.length > 0) {
        const waiting = transaction.objectStore('unmirrored');
        await Promise.all([
          ...after.map(async (entry) => store.put(entry)),
          (async () => waiting.add(after.map(({ key }) => key)))(),
        ]);
      }
      return { before: before.filter((entry) => entry !== undefined), after };
    },
  );
  // The list itself is safe by now: a second copy that fails is no reason to say otherwise.
  if (changed.after.length > 0) await mirrorEntries(database).catch(reportError);
  return changed;
}
