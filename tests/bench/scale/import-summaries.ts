import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { openBrowser } from '../../e2e/harness/open-browser';
import type { Session } from '../../e2e/harness/session';
import { evaluateInWorker } from '../../e2e/harness/worker-session';
import { builtVersion } from './built-version';
import { type ProcessBytes, watchProcesses } from './processes';

/** What an import came to: milliseconds and bytes. */
export interface Imported {
  /** From the start of the worker to the gate, which is written last. */
  importMs: number;
  /** Peaks meanwhile, and what the browser held before. */
  peak: ProcessBytes;
  indexBytes: number;
  /** Of the full-text search. */
  termBytes: number;
  /** As the extension's storage keeps it. */
  gateBytes: number;
  gateIsOpen: boolean;
}

/** Longer than a million summaries take. */
const MOST_MS = 30 * 60_000;

/** Starts a browser with a build for the first time, and waits until its summaries are whole. */
export async function importSummaries(
  build: string,
): Promise<{ session: Session; imported: Imported }> {
  const session = await openBrowser('chromium', { extension: build });
  try {
    const endOfWatch = await watchProcesses(session);
    const started = await workerStart(session);
    const version = await builtVersion(session, MOST_MS);
    const importMs = Date.now() - started;
    const peak = await endOfWatch();
    const page = await session.openExtensionPage('manifest.json');
    const sizes = v.parse(sizesSchema, await page.evaluate(sizesOf(version)));
    await page.close();
    return { session, imported: { importMs, peak, ...sizes } };
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** When the background began to run, as a time of the clock. */
async function workerStart(session: Session): Promise<number> {
  await session.browser.waitForTarget((target) => target.type() === 'service_worker');
  return Number(await evaluateInWorker(session, 'performance.timeOrigin'));
}

const sizesSchema = v.object({
  indexBytes: v.number(),
  termBytes: v.number(),
  gateBytes: v.number(),
  gateIsOpen: v.boolean(),
});

/** The indexes record after record: they may be as large as memory is to be. */
const sizesOf = (version: string): Parameters<Page['evaluate']>[0] => `(async () => {
  const settled = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const bytesIn = (value) => {
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength;
    if (typeof value !== 'object' || value === null) return 0;
    return Object.values(value).reduce((sum, one) => sum + bytesIn(one), 0);
  };
  const database = await settled(indexedDB.open('summaries-${version}'));
  const bytesOf = async (store) => {
    const request = database.transaction(store).objectStore(store).openCursor();
    let bytes = 0;
    while (await settled(request)) {
      bytes += bytesIn(request.result.value);
      request.result.continue();
    }
    return bytes;
  };
  const [indexBytes, termBytes] = [await bytesOf('index'), await bytesOf('terms')];
  database.close();
  const { gate } = await chrome.storage.local.get('gate');
  return { indexBytes, termBytes, gateBytes: JSON.stringify(gate).length, gateIsOpen: !gate.hashes };
})()`;
