import type { ElementHandle, Page } from 'puppeteer-core';

/** Chooses files in the library's view of channels, as the reader does in the browser's own dialog. */
export async function chooseFiles(page: Page, ...paths: string[]): Promise<void> {
  const field: ElementHandle<HTMLInputElement> | null = await page.waitForSelector(
    '.file-choice input[multiple]',
  );
  await field?.uploadFile(...paths);
}

/** How much the database of channels has in it; nothing where there is none. */
export async function channelsKept(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'channels')) return {};
    const database = await settled(indexedDB.open('channels'));
    const counts: Record<string, number> = {};
    for (const name of database.objectStoreNames) {
      counts[name] = await settled(database.transaction(name).objectStore(name).count());
    }
    database.close();
    return counts;
  });
}
