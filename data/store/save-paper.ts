import type { LookUpKey } from '../match/keys';
import { isShown } from '../reading-list/is-shown';
import type { PaperToSave } from '../reading-list/paper-to-save';
import { saveEntry } from '../reading-list/save-entry';
import { stamped } from '../reading-list/stamped';
import type { Database } from './database';
import { entriesOf } from './reading-list';
import { type Changed, writeEntries } from './write-entries';

/**
 * Saves a paper; of an already saved one what was not known is added, one in the trash is taken
 * out of it with all that was kept. Entries that turn out to be of one paper are joined. Durable
 * when the promise resolves.
 *
 * @param keys every key under which the paper may have been saved before
 * @throws DOMException `QuotaExceededError` when the disk is full: nothing has changed then;
 *   TypeError for a paper with neither an id nor a usable title
 */
export function savePaper(
  database: Database,
  paper: PaperToSave,
  keys: readonly LookUpKey[],
  now: Date,
): Promise<Changed> {
  return writeEntries(database, async (list) =>
    saveEntry(await entriesOf(list, keys), paper, keys, now),
  );
}

/** Moves a paper to the trash, whichever of these keys it was saved under. */
export function removePaper(
  database: Database,
  keys: readonly LookUpKey[],
  now: Date,
): Promise<Changed> {
  const deletedAt = now.toISOString();
  return writeEntries(database, async (list) =>
    (await entriesOf(list, keys))
      .filter(isShown)
      .map((entry) => stamped({ ...entry, deletedAt }, ['kept'], now)),
  );
}
