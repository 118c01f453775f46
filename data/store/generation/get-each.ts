import { type StoreKey, type StoreNames, type StoreValue, unwrap } from 'idb';
import type { GenerationSchema, SummariesDatabase } from './database';

/**
 * The records under these keys, in order, by a get each in one transaction. With one promise for
 * all: a cold worker takes longer to make hundreds of them than to read small records.
 *
 * @throws DOMException as IndexedDB gives it
 */
export function getEach<Name extends StoreNames<GenerationSchema>>(
  database: SummariesDatabase,
  name: Name,
  keys: StoreKey<GenerationSchema, Name>[],
): Promise<(StoreValue<GenerationSchema, Name> | undefined)[]> {
  const store = unwrap(database).transaction(name).objectStore(name);
  return new Promise((resolve, reject) => {
    const found: (StoreValue<GenerationSchema, Name> | undefined)[] = [];
    let left = keys.length;
    if (left === 0) resolve(found);
    keys.forEach((key, i) => {
      const request = store.get(key);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        found[i] = request.result;
        left -= 1;
        if (left === 0) resolve(found);
      };
    });
  });
}
