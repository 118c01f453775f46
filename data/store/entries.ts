import type { LookUpKey } from '../match/keys';
import { isShown } from '../reading-list/is-shown';
import type { SavedPaper } from '../reading-list/saved-paper';
import type { Database } from './database';

/** Entries of the list, and whether there are no others. */
export interface ReadEntries {
  entries: SavedPaper[];
  whole: boolean;
}

/** So many are read at once: a longer task would let a keystroke wait. */
const AT_ONCE = 2_000;

/**
 * The entries that were saved last, those in the trash and joined ones among them.
 *
 * @param most of those that are shown
 */
export async function newestEntries(database: Database, most: number): Promise<ReadEntries> {
  const entries: SavedPaper[] = [];
  const newest = database.transaction('reading-list').store.index('savedAt');
  let cursor = await newest.openCursor(null, 'prev');
  for (let left = most; cursor && left > 0; cursor = await cursor.continue()) {
    entries.push(cursor.value);
    if (isShown(cursor.value)) left -= 1;
  }
  return { entries, whole: cursor === null };
}

/** Every entry that is kept, those in the trash and joined ones too, in no order. */
export async function allEntries(database: Database): Promise<SavedPaper[]> {
  const entries: SavedPaper[] = [];
  for (;;) {
    const last = entries.at(-1);
    const after = last && IDBKeyRange.lowerBound(last.key, true);
    const some = await database.getAll('reading-list', after, AT_ONCE);
    entries.push(...some);
    if (some.length < AT_ONCE) return entries;
  }
}

/** The entries whose own keys these are; one that is not there is left out. */
export async function entriesOf(
  database: Database,
  keys: LookUpKey[],
): Promise<Map<LookUpKey, SavedPaper>> {
  const { store } = database.transaction('reading-list');
  const found = await Promise.all(keys.map((key) => store.get(key)));
  return new Map(found.flatMap((entry) => (entry ? [[entry.key, entry] as const] : [])));
}
