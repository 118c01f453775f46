import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../data/bundled';
import { openBrowser } from './harness/open-browser';
import { aMoment, clickIn, countOfOurs, ours, soon, textsIn } from './harness/our-elements';
import { pressTab, texts } from './harness/popup-views';
import type { Session } from './harness/session';
import { forumContent, noteItems, openReviewPage, venueContent } from './pages/openreview';

// The end of this title is missing, and the page gives an id that we do not know.
const cutTitle = 'Hierarchical Text-Conditional Image Generation';
const cut = { id: 'cutTitle001', title: cutTitle };
const summary = post(7);
const pebbles = { id: 'pebbles0000', title: 'On the Sorting of Pebbles by Colour Alone' };
const venue = 'https://openreview.net/group?id=Invented.cc/2026/Conference';
const forum = `https://openreview.net/forum?id=${cut.id}`;

// The tests of a browser build on each other: what one has answered, the next finds.
describe.each(['chromium', 'firefox'] as const)('a possible match in %s', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser(browserName);
    const list = venueContent([{ id: 'accept', items: noteItems([pebbles, cut]) }]);
    session.serve(({ href }) => {
      if (href === venue) return openReviewPage('Venue', list);
      return href === forum ? openReviewPage(cut.title, forumContent(cut)) : undefined;
    });
  });
  afterAll(() => session?.close());

  async function openVenue(): Promise<Page> {
    const page = await session.open(venue);
    await expect.poll(() => ours(page, 'concise-mark'), soon).toEqual([summary.id]);
    return page;
  }

  test('is a question on its mark, and counts for nothing before it is answered', async () => {
    const page = await openVenue();
    expect(await gradeOf(page, 'concise-mark')).toBe('possible');
    expect(await textsIn(page, 'concise-mark', 'button > span')).toEqual(['разбор?']);
    expect(await session.badge(page)).toBe('');
    await clickIn(page, 'concise-mark', 'button');
    await expect.poll(() => textsIn(page, 'concise-popover', 'legend'), soon).toHaveLength(1);
    expect(await textsIn(page, 'concise-popover', '.question legend')).toEqual(['Та же статья?']);
    expect(await textsIn(page, 'concise-popover', '.reason')).toEqual([
      'Совпадает начало названия, конца не хватает: нет «with clip latents»',
    ]);
    await page.close();
  });

  test('on its own page is a question and shows no summary', async () => {
    const page = await session.open(forum);
    await expect.poll(() => ours(page, 'concise-summary'), soon).toEqual([summary.id]);
    expect(await gradeOf(page, 'concise-summary')).toBe('possible');
    expect(await textsIn(page, 'concise-summary', '.summary-body')).toEqual([]);
    const popup = await session.openPopup(page);
    await expect.poll(() => texts(popup, '.empty h2'), soon).toHaveLength(1);
    await popup.close();
    await page.close();
  });

  test('that is the same paper is its summary at once, and after a restart', async () => {
    const page = await openVenue();
    await clickIn(page, 'concise-mark', 'button');
    await clickIn(page, 'concise-popover', '.answer:first-child');
    await expect.poll(() => gradeOf(page, 'concise-mark'), soon).toBe('certain');
    await expect.poll(() => textsIn(page, 'concise-popover', '.question'), soon).toEqual([]);
    await expect.poll(() => session.badge(page), soon).toBe('1');
    await session.restart();
    const again = await session.open(forum);
    await expect.poll(() => gradeOf(again, 'concise-summary'), soon).toBe('certain');
    expect(await textsIn(again, 'concise-summary', '.summary-body')).toHaveLength(1);
    await again.close();
  });

  test('that was answered stands in the library, where the answer can be taken back', async () => {
    const library = await session.openExtensionPage('library.html');
    await pressTab(library, 'Ответы');
    await expect.poll(() => texts(library, '.row-title'), soon).toEqual([cutTitle]);
    await library.locator('.saved button').click();
    await expect.poll(() => texts(library, '.row-title'), soon).toEqual([]);
    await library.close();
    const page = await openVenue();
    expect(await gradeOf(page, 'concise-mark')).toBe('possible');
    await page.close();
  });

  test('that is another paper is gone, here and after the background was stopped', async () => {
    const page = await session.open(forum);
    await clickIn(page, 'concise-summary', '.answer:last-child');
    await expect.poll(() => countOfOurs(page), soon).toBe(0);
    await session.stopWorker();
    const list = await session.open(venue);
    await aMoment();
    expect(await countOfOurs(list)).toBe(0);
    await page.close();
    await list.close();
  });
});

function gradeOf(page: Page, name: string): Promise<string | undefined> {
  return page.evaluate((name) => document.querySelector<HTMLElement>(name)?.dataset.match, name);
}
