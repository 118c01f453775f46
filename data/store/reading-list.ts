import type { LookUpKey } from '../match/keys';
import { isShown } from '../reading-list/is-shown';
import { isInTrash } from '../reading-list/purged';
import { ofPaper } from '../reading-list/same-paper';
import type { SavedPaper } from '../reading-list/saved-paper';
import type { Database } from './database';
import { type Entries, listIn } from './list-in';

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
  const list = await listIn(store, papers.flat().length);
  return Promise.all(papers.map(async (keys) => (await entriesOf(list, keys)).some(isShown)));
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
