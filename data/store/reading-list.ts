import { reportError } from '@/report-error';
import type { LookUpKey } from '../match/keys';
import type { SavedPaper } from '../reading-list/saved-paper';
import { allOrNothing } from './all-or-nothing';
import type { Database } from './database';
import { mirror } from './mirror';
import { newSavedPaper, type PaperToSave } from './paper-to-save';

/** The saved papers, newest first; those in the trash are left out. */
export async function readingList(database: Database): Promise<SavedPaper[]> {
  const entries = await database.getAll('reading-list');
  return entries
    .filter((entry) => !entry.deletedAt)
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

/** Whether a paper is saved under any of these keys. */
export async function isSaved(database: Database, keys: LookUpKey[]): Promise<boolean> {
  const { store } = database.transaction('reading-list');
  return (await entriesUnder(store, keys)).some((entry) => !entry.deletedAt);
}

/**
 * Saves a paper; an already saved one is left as it is, but for a title that was not known, one in
 * the trash is taken out of it with all that was kept. Durable when the promise resolves.
 *
 * @param keys every key under which the paper may have been saved before
 * @throws DOMException `QuotaExceededError` when the disk is full: nothing has changed then
 */
export async function savePaper(
  database: Database,
  paper: PaperToSave,
  keys: LookUpKey[],
  now: Date,
): Promise<void> {
  await change(database, keys, (known) => {
    const kept = known.filter((entry) => !entry.deletedAt);
    if (kept.length > 0) return titled(kept, paper, now);
    const [old] = known;
    const entry = old ? takenOut(old, now) : newSavedPaper(paper, keys, now);
    if (!entry) throw new TypeError('a paper without an id and without a title can’t be saved');
    return [entry];
  });
}

/** Moves a paper to the trash, whichever of these keys it was saved under. */
export async function removePaper(database: Database, keys: LookUpKey[], now: Date): Promise<void> {
  const at = now.toISOString();
  await change(database, keys, (known) =>
    known
      .filter((entry) => !entry.deletedAt)
      .map((entry) => ({ ...entry, deletedAt: at, updatedAt: at })),
  );
}

/** Takes a removed paper out of the trash, exactly as it was. */
export async function restorePaper(database: Database, key: LookUpKey, now: Date): Promise<void> {
  await change(database, [key], (known) =>
    known.map(({ deletedAt: _, ...entry }) => ({ ...entry, updatedAt: now.toISOString() })),
  );
}

/** Those that were saved without a title, with the one that is known now. */
function titled(entries: SavedPaper[], { title = '' }: PaperToSave, now: Date): SavedPaper[] {
  if (title === '') return [];
  return entries
    .filter((entry) => entry.title === '')
    .map((entry) => ({ ...entry, title, updatedAt: now.toISOString() }));
}

function takenOut({ deletedAt: _, ...entry }: SavedPaper, now: Date): SavedPaper {
  return { ...entry, savedAt: now.toISOString(), updatedAt: now.toISOString() };
}

interface Entries {
  index(name: 'keys'): { getAll(key: LookUpKey): Promise<SavedPaper[]> };
}

async function entriesUnder(store: Entries, keys: LookUpKey[]): Promise<SavedPaper[]> {
  const found = await Promise.all(keys.map((key) => store.index('keys').getAll(key)));
  return [...new Map(found.flat().map((entry) => [entry.key, entry])).values()];
}

/** Writes what `edit` makes of the entries under these keys; nobody comes in between. */
async function change(
  database: Database,
  keys: LookUpKey[],
  edit: (known: SavedPaper[]) => SavedPaper[],
): Promise<void> {
  const changed = await allOrNothing(
    () => database.transaction('reading-list', 'readwrite', { durability: 'strict' }),
    async ({ store }) => {
      const entries = edit(await entriesUnder(store, keys));
      await Promise.all(entries.map(async (entry) => store.put(entry)));
      return entries;
    },
  );
  if (changed.length === 0) return;
  // The list itself is safe by now: a second copy that fails is no reason to say otherwise.
  await mirror('reading-list', new Map(changed.map((entry) => [entry.key, entry]))).catch(
    reportError,
  );
}
