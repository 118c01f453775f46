import type { Channel } from '../../../data/store/channels/channel';
import type { Session } from './session';

/** Puts records into the database of channels, as if they had been added and read long ago. */
export async function keepChannels(session: Session, channels: Channel[]): Promise<void> {
  // The view that opens it makes the database, where there is none yet.
  const page = await session.openExtensionPage('library.html');
  await page.locator('[role=tab][id$=-channels]').click();
  await page.waitForSelector('.channel');
  await page.evaluate(put, JSON.stringify(channels));
  await page.close();
}

/** Runs in the page. */
function put(channels: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('channels');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('channels', 'readwrite');
      const store = transaction.objectStore('channels');
      store.clear();
      for (const channel of JSON.parse(channels)) store.put(channel);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
}
