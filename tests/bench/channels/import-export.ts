import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { channelsKept, chooseFiles } from '../../e2e/harness/file-choice';
import { openBrowser } from '../../e2e/harness/open-browser';
import { pressTab } from '../../e2e/harness/popup-views';
import type { BrowserName, Session } from '../../e2e/harness/session';
import { type ProcessBytes, watchProcesses } from '../scale/processes';
import { type Stretch, watched } from './watched-page';
import type { WrittenExport } from './written-exports';

/** What the import of one export came to. */
export interface ImportedExport {
  browser: BrowserName;
  written: WrittenExport;
  /** From the name of the channel to the report. */
  reading: Stretch;
  /** From the press to everything's being kept. */
  applying: Stretch;
  /** Until look-ups find it, which is the background's work; it is in no way of the page's. */
  renewing: Stretch;
  /** The same export once more, up to the report. */
  again: Stretch;
  /** Peaks; before the import, and during all of it. */
  before: ProcessBytes;
  peak: ProcessBytes;
}

const NAMED = '.chat-choice .main';
const REPORT = '.file-report .main:not([disabled])';

/** Imports an export into a browser of its own, as a reader does. */
export async function importExport(
  browser: BrowserName,
  written: WrittenExport,
): Promise<ImportedExport> {
  const session = await openBrowser(browser);
  try {
    const page = await openChannels(session);
    const press = (selector: string) => () => page.$eval(selector, pressIt);
    const before = await peaksOf(session, () => wait(2_000));
    let stretches: Pick<ImportedExport, 'reading' | 'applying' | 'renewing'> | undefined;
    const peak = await peaksOf(session, async () => {
      await chooseFiles(page, ...written.paths);
      await page.waitForSelector(NAMED);
      const reading = await watched(page, press(NAMED), REPORT);
      const applying = await watched(page, press(REPORT), '.file-said');
      const renewing = await watched(page, () => markWhenRenewed(page), '[data-renewed]');
      stretches = { reading, applying, renewing };
    });
    if (!stretches) throw new Error('nothing was measured');
    const kept = await channelsKept(page);
    if (kept.summaries !== written.summaries) throw new Error(`kept: ${JSON.stringify(kept)}`);
    const again = await watched(page, () => chooseFiles(page, ...written.paths), '.file-report');
    return { browser, written, ...stretches, again, before, peak };
  } finally {
    await session.close();
  }
}

/** What is left behind of an import that is ended while it is read, and while it is written. */
export interface Cancelled {
  browser: BrowserName;
  /** Records of channels, posts and summaries. */
  whileRead: number;
  whileWritten: number;
  /** From the press to the page's offering another file. */
  answeredMs: number;
}

export async function cancelImports(
  browser: BrowserName,
  written: WrittenExport,
): Promise<Cancelled> {
  const session = await openBrowser(browser);
  try {
    const page = await openChannels(session);
    await chooseFiles(page, ...written.paths);
    await page.waitForSelector(NAMED).then((button) => button?.evaluate(pressIt));
    await page.waitForFunction('document.querySelector("progress")?.position > 0.5');
    const answeredMs = await stop(page, '.file-progress button');
    const whileRead = await recordsKept(page);
    await chooseFiles(page, ...written.paths);
    await page.waitForSelector(NAMED).then((button) => button?.evaluate(pressIt));
    await page.waitForSelector(REPORT).then((button) => button?.evaluate(pressIt));
    await page.waitForSelector('.file-report .main[disabled]');
    await wait(200);
    await stop(page, '.file-report .quiet');
    return { browser, whileRead, whileWritten: await recordsKept(page), answeredMs };
  } finally {
    await session.close();
  }
}

async function stop(page: Page, button: string): Promise<number> {
  const began = performance.now();
  await page.$eval(button, pressIt);
  await page.waitForSelector('.file-choice');
  const took = performance.now() - began;
  await wait(2_000); // What goes on in the dark would have been kept by then.
  return took;
}

async function recordsKept(page: Page): Promise<number> {
  const { channels = 0, posts = 0, summaries = 0 } = await channelsKept(page);
  return channels + posts + summaries;
}

function pressIt(button: Element): void {
  if (button instanceof HTMLElement) button.click();
}

/** The library with its views drawn once: what is loaded for the first time is not ours to measure. */
async function openChannels(session: Session): Promise<Page> {
  const page = await session.openExtensionPage('library.html');
  for (const tab of ['Настройки', 'Каналы', 'Настройки', 'Каналы']) {
    await pressTab(page, tab);
    await wait(300);
  }
  return page;
}

/** Marks the page when look-ups find what was imported: the library has asked for the same. */
async function markWhenRenewed(page: Page): Promise<void> {
  await page.evaluate(`void (globalThis.browser ?? chrome).runtime
    .sendMessage({ type: 'renew-summaries' })
    .then(() => { document.body.dataset.renewed = ''; })`);
}

async function peaksOf(session: Session, work: () => Promise<unknown>): Promise<ProcessBytes> {
  const endOfWatch = await watchProcesses(session);
  try {
    await work();
  } catch (error) {
    await endOfWatch();
    throw error;
  }
  return endOfWatch();
}
