import type { SavedPaper } from '../../../data/reading-list/saved-paper';
import type { Session } from './session';

/** Puts entries into the database of the reading list, as if they had been kept there for long. */
export async function keepEntries(session: Session, entries: SavedPaper[]): Promise<void> {
  // The window that opens it makes the database, where there is none yet.
  const page = await session.openExtensionPage('library.html');
  await page.waitForSelector('main .tabs');
  await page.evaluate(put, JSON.stringify(entries));
  await page.close();
}

/** Runs in the page. */
function put(entries: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('concise-research');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('reading-list', 'readwrite');
      const list = transaction.objectStore('reading-list');
      for (const entry of JSON.parse(entries)) list.put(entry);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
}
