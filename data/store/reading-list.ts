import type { LookUpKey } from '../match/keys';
import { isShown } from '../reading-list/is-shown';
import type { PaperToSave } from '../reading-list/paper-to-save';
import { samePaper } from '../reading-list/same-paper';
import { saveEntry } from '../reading-list/save-entry';
import type { SavedPaper } from '../reading-list/saved-paper';
import { stamped } from '../reading-list/stamped';
import type { Database } from './database';
import { type Changed, type Entries, writeEntries } from './write-entries';

/** The saved papers, newest first; those in the trash are left out. */
export async function readingList(database: Database): Promise<SavedPaper[]> {
  const entries = await database.getAll('reading-list');
  return entries.filter(isShown).sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

/** The papers in the trash, the one that was deleted last first. */
export async function trash(database: Database): Promise<SavedPaper[]> {
  const entries = await database.getAll('reading-list');
  return entries
    .filter(({ deletedAt, mergedInto }) => deletedAt && !mergedInto)
    .sort((a, b) => (b.deletedAt ?? '').localeCompare(a.deletedAt ?? ''));
}

/** Whether the papers are saved that are known under these keys, one list of keys for each. */
export async function areSaved(
  database: Database,
  papers: readonly (readonly LookUpKey[])[],
): Promise<boolean[]> {
  const { store } = database.transaction('reading-list');
  return Promise.all(papers.map(async (keys) => (await entriesOf(store, keys)).some(isShown)));
}

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

/** The entries of the paper that is known under these keys, but for those joined with others. */
async function entriesOf(
  list: Pick<Entries, 'index'>,
  keys: readonly LookUpKey[],
): Promise<SavedPaper[]> {
  const byKey = list.index('keys');
  const found = await Promise.all(keys.map((key) => byKey.getAll(key)));
  const entries = new Map(found.flat().map((entry) => [entry.key, entry]));
  return [...entries.values()].filter((entry) => !entry.mergedInto && samePaper(entry.keys, keys));
}
