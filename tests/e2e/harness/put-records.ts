import type { Page } from 'puppeteer-core';

/**
 * Puts records into a store of a database of the extension, which is there.
 *
 * @param page one of the extension's
 * @param alone nothing else is left in the store
 */
export async function putRecords(
  page: Page,
  database: string,
  store: string,
  records: unknown[],
  alone = false,
): Promise<void> {
  await page.evaluate(put, database, store, JSON.stringify(records), alone);
}

/** Runs in the page. */
function put(name: string, storeName: string, records: string, alone: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(storeName, 'readwrite');
      const store = transaction.objectStore(storeName);
      if (alone) store.clear();
      for (const record of JSON.parse(records)) store.put(record);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
}
