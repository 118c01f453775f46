import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arxivAbsPage } from '../../scripts/stand-in/arxiv-abs';
import { post } from '../data/bundled';
import { openBrowser } from './harness/open-browser';
import { aMoment, countOfOurs, ours, soon } from './harness/our-elements';
import type { Session } from './harness/session';
import { arxivListPage, rowsWith } from './pages/arxiv-list';
import { ownPage } from './pages/own-page';

const explained = ownPage(post(18).paper);
const unexplained = 'https://arxiv.org/abs/2607.00001';
const list = 'https://arxiv.org/list/cs.CV/recent';
const pebbles = {
  arxivId: '2607.00001',
  title: 'On the Sorting of Pebbles by Colour Alone',
  authors: ['An Author'],
  abstract: 'An abstract made up for our tests.',
};

describe.each(['chromium', 'firefox'] as const)('the gate in %s', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser(browserName);
    session.serve(({ href }) => {
      if (href === explained.address) return explained.html;
      if (href === unexplained) return arxivAbsPage(pebbles);
      return href === list ? arxivListPage(rowsWith(300, {})) : undefined;
    });
    // Once the extension has read its data, the gate is there.
    const page = await session.open(explained.address);
    await page.waitForSelector('concise-summary');
    await page.close();
  });
  afterAll(() => session?.close());

  test.each([unexplained, list])(
    '%s, where nothing is explained, starts no background script and gets nothing of ours',
    async (address) => {
      await session.stopWorker();
      const page = await session.open(address);
      await aMoment();
      await aMoment();
      expect(await session.workerRuns()).toBe(false);
      expect(await countOfOurs(page)).toBe(0);
      await page.close();
    },
  );

  test('a page where something is explained starts it', async () => {
    await session.stopWorker();
    const page = await session.open(explained.address);
    await expect.poll(() => ours(page, 'concise-summary'), soon).toHaveLength(1);
    expect(await session.workerRuns()).toBe(true);
    await page.close();
  });

  test('a lost gate stands open, and is made again when the browser starts', async () => {
    await session.evaluateInExtension("browser.storage.local.remove('gate')");
    const page = await session.open(explained.address);
    await expect.poll(() => ours(page, 'concise-summary'), soon).toHaveLength(1);
    await page.close();
    await session.restart();
    const again = await session.open(explained.address);
    await expect.poll(() => ours(again, 'concise-summary'), soon).toHaveLength(1);
    const gate = () =>
      session.evaluateInExtension("browser.storage.local.get('gate').then(({ gate }) => !!gate)");
    await expect.poll(gate, soon).toBe(true);
    await again.close();
  });
});
