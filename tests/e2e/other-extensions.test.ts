import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundled, post } from '../data/bundled';
import { openBrowser } from './harness/open-browser';
import { aMoment, countOfOurs, ours, soon } from './harness/our-elements';
import type { Session } from './harness/session';
import { arxivListPage, rowsWith } from './pages/arxiv-list';
import { noteItems, openReviewPage, venueContent } from './pages/openreview';
import { copier, darkener, inverter, translator, wrapper } from './pages/other-extension';
import { ownPage } from './pages/own-page';

const explained = post(18);
const listed = [18, 3].map((n) => post(n));
const paper = ownPage(explained.paper);
const list = 'https://arxiv.org/list/cs.CV/recent';
/** A venue, which changes in place; its papers are known by their titles only. */
const venue = 'https://openreview.net/group?id=Invented.cc/2026/Conference';
const rows = listed.map(({ paper }) => ({ arxivId: paper.arxivId ?? '', title: paper.title }));
const byTitle = bundled.filter(({ paper }) => paper.openreviewIds.length === 0).slice(0, 2);
const notes = byTitle.map(({ paper }, i) => ({ id: `inventedId${i}`, title: paper.title }));
const pages: Record<string, string> = {
  [paper.address]: paper.html,
  [list]: arxivListPage(rowsWith(20, Object.fromEntries(rows.map((row, i) => [i * 7, row])))),
  [venue]: openReviewPage('Venue', venueContent([{ id: 'accept', items: noteItems(notes) }])),
};
/** So often an element of ours may change on the way to rest, each with all that is done to it. */
const FEW = 60;

describe.each(['chromium', 'firefox'] as const)('beside other extensions in %s', (name) => {
  let session: Session;
  let page: Page;
  let beside = '';
  beforeAll(async () => {
    session = await openBrowser(name);
    session.serve(({ href }) => pages[href] && pages[href] + beside);
  });
  afterEach(() => page.close());
  afterAll(() => session?.close());

  async function open(address: string, extension: string): Promise<void> {
    beside = extension;
    page = await session.open(address);
  }

  /** No number before the other one has begun. */
  const changes = async () => Number(await page.evaluate('window.started ? oursChanged : NaN'));
  async function changesInAMoment(): Promise<number> {
    const before = await changes();
    await aMoment();
    return (await changes()) - before;
  }

  test.each([
    ['a translator', translator],
    ['one that wraps what is put in', wrapper],
    ['one that copies the page', copier],
  ])('%s: each thing of ours is there once, and both come to rest', async (_, extension) => {
    for (const [address, element, summaries] of [
      [paper.address, 'concise-summary', [explained.id]],
      [list, 'concise-mark', listed.map(({ id }) => id)],
      [venue, 'concise-mark', byTitle.map(({ id }) => id)],
    ] as const) {
      if (extension === copier && address === venue) continue; // Rows in the copy are rows too.
      await open(address, extension);
      await expect.poll(() => ours(page, element), soon).toEqual(summaries);
      await expect.poll(changesInAMoment, soon).toBe(0);
      expect.soft(await changes(), address).toBeLessThan(FEW);
      expect.soft(await ours(page, element), address).toEqual(summaries);
      if (extension !== copier) expect.soft(await countOfOurs(page)).toBe(summaries.length);
    }
  });

  test.each([
    ['darkened', darkener, 'dark'],
    ['inverted as a whole', inverter, 'light'],
  ])('on a page that is %s ours are as the page is', async (_, extension, expected) => {
    await open(list, extension);
    await expect.poll(() => ours(page, 'concise-mark'), soon).toHaveLength(2);
    await expect.poll(() => schemes(page), soon).toEqual([expected, expected, expected]);
    await aMoment();
    expect(await schemes(page)).toEqual([expected, expected, expected]);
  });
});

function schemes(page: Page): Promise<string[]> {
  return page.$$eval('concise-mark, concise-list', (hosts) =>
    hosts.map((host) => (host instanceof HTMLElement ? host.style.colorScheme : '')),
  );
}
