import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './harness/open-browser';
import { aMoment, countOfOurs, soon } from './harness/our-elements';
import { texts } from './harness/popup-views';
import type { Session } from './harness/session';
import { addresses, explained, oneOfEach } from './pages/one-of-each';
import { smallPdf } from './pages/small-pdf';

const unexplained = 'https://arxiv.org/pdf/2607.10000';
/** Files at addresses that say nothing of the paper; the second does not tell its title either. */
const titled = 'https://openreview.net/pdf/0a1b2c3d.pdf';
const untitled = 'https://openreview.net/pdf/4e5f6a7b.pdf';
const made = 'A file that was made up';

describe.each(['chromium', 'firefox'] as const)('PDF files in the viewer of %s', (browserName) => {
  let session: Session;
  let pages: Page[] = [];
  beforeAll(async () => {
    session = await openBrowser(browserName);
    session.serve(oneOfEach);
    session.serve(({ href }) => {
      const contentType = 'application/pdf';
      if (href === titled) return { contentType, body: smallPdf(made, explained.paper.title) };
      const known = href === unexplained || href === untitled;
      return known ? { contentType, body: smallPdf(made) } : undefined;
    });
    // Once the extension has read its data, the gate is there.
    const page = await session.open(addresses.paper);
    await page.waitForSelector('concise-summary');
    await page.close();
  });
  afterEach(async () => {
    for (const page of pages) await page.close();
    pages = [];
  });
  afterAll(() => session?.close());

  async function open(address: string): Promise<Page> {
    const page = await session.open(address);
    pages.push(page);
    return page;
  }

  async function openBeside(page: Page, name: 'popup' | 'sidepanel'): Promise<Page> {
    const tab = await session.tabId(page);
    const opened = await session.openExtensionPage(`${name}.html?tab=${tab}`);
    pages.push(opened);
    return opened;
  }

  const expectSummary = (opened: Page) =>
    expect.poll(() => texts(opened, '.summary > h2'), soon).toEqual([explained.title]);

  test.each(addresses.pdfs)(
    '%s: badge, popup and side panel, by the address alone',
    async (file) => {
      await session.stopWorker();
      const page = await open(file);
      await expect.poll(() => session.badge(page), soon).toBe('1');
      expect(await page.evaluate('document.contentType')).toBe('application/pdf');
      await expectSummary(await openBeside(page, 'popup'));
      await expectSummary(await openBeside(page, 'sidepanel'));
      expect(await countOfOurs(page)).toBe(0);
    },
  );

  test('the badge is gone with the file, and there is none on one without a summary', async () => {
    const page = await open(addresses.pdfs[0] ?? '');
    await expect.poll(() => session.badge(page), soon).toBe('1');
    await page.goto(unexplained);
    await aMoment();
    expect(await session.badge(page)).toBe('');
    const popup = await openBeside(page, 'popup');
    await expect.poll(() => texts(popup, '.empty'), soon).toHaveLength(1);
  });

  test('a file whose address says nothing is known by its title', async () => {
    const page = await open(titled);
    await expectSummary(await openBeside(page, 'sidepanel')); // It waits for the title.
    await expectSummary(await openBeside(page, 'popup'));
    const popup = await openBeside(await open(untitled), 'popup');
    await expect.poll(() => texts(popup, '.empty'), soon).toHaveLength(1);
  });

  // Firefox runs no script of ours there, so that the background has to look at the address.
  test.runIf(browserName === 'chromium')('a file without a summary starts no worker', async () => {
    await session.stopWorker();
    await open(unexplained);
    await aMoment();
    await aMoment();
    expect(await session.workerRuns()).toBe(false);
  });

  test('pages at other addresses start no worker', async () => {
    await session.stopWorker();
    const page = await open(addresses.elsewhere);
    await page.goto(addresses.unexplained);
    await page.goto(untitled);
    await aMoment();
    expect(await session.workerRuns()).toBe(false);
  });
});
