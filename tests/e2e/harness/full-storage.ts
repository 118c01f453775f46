import { evaluateInParent } from '../../../scripts/browsers/firefox-parent';
import type { BrowserName, Session } from './session';

/**
 * Leaves the extension no room to write, by the browser's own means, and gives the way to end it.
 * Starts the browser again: Chromium remembers for half a minute how much room there was, and
 * Firefox reads its limit once.
 */
export async function fillStorage(
  name: BrowserName,
  session: Session,
): Promise<() => Promise<void>> {
  return name === 'chromium' ? lowerQuota(session) : writeUpToLimit(session);
}

async function lowerQuota(session: Session): Promise<() => Promise<void>> {
  await session.restart();
  // The quota is lowered as long as this page is there.
  const page = await session.openExtensionPage('manifest.json');
  const devTools = await page.createCDPSession();
  const origin = page.url();
  await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return () => page.close();
}

/** A megabyte more than is used, since no limit may be lower than that. */
async function writeUpToLimit(session: Session): Promise<() => Promise<void>> {
  const used = await session.evaluateInExtension('(await navigator.storage.estimate()).usage');
  const limit = Math.ceil(Number(used) / 1024) + 1024;
  await evaluateInParent(
    session.browser,
    `Services.prefs.setIntPref('dom.quotaManager.temporaryStorage.fixedLimit', ${limit})`,
  );
  await session.restart();
  await session.evaluateInExtension(writeMuch);
  return async () => {
    await session.evaluateInExtension(removeMuch);
  };
}

/** Ever smaller pieces, each on a connection of its own, until not even the smallest has room. */
const writeMuch = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onupgradeneeded = () => request.result.createObjectStore('much', { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const written = async (size) => {
    const database = await done(indexedDB.open('much'));
    const transaction = database.transaction('much', 'readwrite');
    transaction.objectStore('much').add(crypto.getRandomValues(new Uint8Array(size)));
    const kept = await new Promise((resolve) => {
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
    });
    database.close();
    return kept;
  };
  for (let size = 65536; size >= 256; size /= 2) while (await written(size));
})()`;

const removeMuch = `new Promise((resolve, reject) => {
  const request = indexedDB.deleteDatabase('much');
  request.onsuccess = () => resolve(true);
  request.onerror = () => reject(request.error);
})`;
