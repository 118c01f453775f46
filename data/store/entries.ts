import type { LookUpKey } from '../match/keys';
import type { SavedPaper } from '../reading-list/saved-paper';
import type { Database } from './database';

/** Every entry that is kept, those in the trash and joined ones too, in no order. */
export function allEntries(database: Database): Promise<SavedPaper[]> {
  return database.getAll('reading-list');
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
