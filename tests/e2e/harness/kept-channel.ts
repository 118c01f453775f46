import type { Channel } from '../../../data/store/channels/channel';
import type { Session } from './session';

/** Puts a channel into the database of channels, as if the reader had added it. */
export async function keepChannel(session: Session, channel: Channel): Promise<void> {
  await session.evaluateInExtension(`(${put})(${JSON.stringify(channel)})`);
}

/** Runs in the extension, where the database may not have been made yet. */
function put(channel: Channel): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('channels', 1);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      const database = opening.result;
      database.createObjectStore('channels', { keyPath: 'name' });
      database.createObjectStore('posts', { keyPath: ['channel', 'block'] });
      const summaries = database.createObjectStore('summaries', { keyPath: 'summary.id' });
      summaries.createIndex('place', ['channel', 'place']);
      database.createObjectStore('state');
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('channels', 'readwrite');
      transaction.objectStore('channels').put(channel);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
}
