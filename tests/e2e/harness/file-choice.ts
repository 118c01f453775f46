import type { ElementHandle, Page } from 'puppeteer-core';
import * as v from 'valibot';

/** Chooses files in the library's view of channels, as the reader does in the browser's own dialog. */
export async function chooseFiles(page: Page, ...paths: string[]): Promise<void> {
  const field: ElementHandle<HTMLInputElement> | null = await page.waitForSelector(
    '.file-choice input[multiple]',
  );
  await field?.uploadFile(...paths);
}

const countsSchema = v.record(v.string(), v.number());

/** How much the database of channels has in it, store by store; nothing where there is none. */
export async function channelsKept(page: Page): Promise<Record<string, number>> {
  return v.parse(countsSchema, await page.evaluate(COUNTS));
}

/** Text: other runners of this file keep names of functions by means that a page does not have. */
const COUNTS = `(async () => {
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  if (!(await indexedDB.databases()).some(({ name }) => name === 'channels')) return {};
  const database = await settled(indexedDB.open('channels'));
  const counts = {};
  for (const name of database.objectStoreNames) {
    counts[name] = await settled(database.transaction(name).objectStore(name).count());
  }
  database.close();
  return counts;
})()`;
