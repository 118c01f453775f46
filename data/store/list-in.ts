import type { LookUpKey } from '../match/keys';
import type { SavedPaper } from '../reading-list/saved-paper';

/** The list as it is asked. */
export interface Entries {
  get(key: LookUpKey): Promise<SavedPaper | undefined>;
  getAll(): Promise<SavedPaper[]>;
  index(name: 'keys'): { getAll(key: LookUpKey): Promise<SavedPaper[]> };
}

/** Reading all of a list costs a fourth of asking for each of its entries. */
const ALL_COSTS = 1 / 4;

/**
 * The list in a transaction, for so many questions: one that is shorter than what is asked is read
 * at once.
 */
export async function listIn(
  store: Entries & { count(): Promise<number> },
  questions: number,
): Promise<Entries> {
  if (questions < 2 || (await store.count()) * ALL_COSTS > questions) return store;
  return inMemory(await store.getAll());
}

function inMemory(entries: readonly SavedPaper[]): Entries {
  const byOwnKey = new Map(entries.map((entry) => [entry.key, entry]));
  const byKey = new Map<LookUpKey, SavedPaper[]>();
  for (const entry of entries) {
    for (const key of entry.keys) {
      const others = byKey.get(key);
      if (others) others.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  return {
    get: async (key) => byOwnKey.get(key),
    getAll: async () => [...entries],
    index: () => ({ getAll: async (key) => byKey.get(key) ?? [] }),
  };
}
