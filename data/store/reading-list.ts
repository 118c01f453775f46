import type { LookUpKey } from '../match/keys';
import { isShown } from '../reading-list/is-shown';
import { isInTrash } from '../reading-list/purged';
import { ofPaper } from '../reading-list/same-paper';
import type { SavedPaper } from '../reading-list/saved-paper';
import type { Database } from './database';
import type { Entries } from './write-entries';

/** The saved papers, newest first; those in the trash are left out. */
export async function readingList(database: Database): Promise<SavedPaper[]> {
  const entries = await database.getAll('reading-list');
  return entries.filter(isShown).sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

/** The papers in the trash, the one that was deleted last first. */
export async function trash(database: Database, now = new Date()): Promise<SavedPaper[]> {
  const entries = await database.getAll('reading-list');
  return entries
    .filter((entry) => isInTrash(entry, now))
    .sort((a, b) => (b.deletedAt ?? '').localeCompare(a.deletedAt ?? ''));
}

/** Whether the papers are saved that are known under these keys, one list of keys for each. */
export async function areSaved(
  database: Database,
  papers: readonly (readonly LookUpKey[])[],
): Promise<boolean[]> {
  const { store } = database.transaction('reading-list');
  // A page may list thousands: a shorter list is read at once sooner than asked so often.
  const asked = papers.flat().length;
  const list = (await store.count()) < asked / 4 ? inMemory(await store.getAll()) : store;
  return Promise.all(papers.map(async (keys) => (await entriesOf(list, keys)).some(isShown)));
}

/** Entries by each of their keys, to be asked as the store is. */
function inMemory(entries: readonly SavedPaper[]): Pick<Entries, 'index'> {
  const byKey = new Map<LookUpKey, SavedPaper[]>();
  for (const entry of entries) {
    for (const key of entry.keys) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return { index: () => ({ getAll: async (key) => byKey.get(key) ?? [] }) };
}

/** The entries of the paper that is known under these keys, but for those joined with others. */
export async function entriesOf(
  list: Pick<Entries, 'index'>,
  keys: readonly LookUpKey[],
): Promise<SavedPaper[]> {
  const byKey = list.index('keys');
  const found = await Promise.all(keys.map((key) => byKey.getAll(key)));
  const entries = new Map(found.flat().map((entry) => [entry.key, entry]));
  return ofPaper(
    [...entries.values()].filter(({ mergedInto }) => !mergedInto),
    keys,
  );
}
