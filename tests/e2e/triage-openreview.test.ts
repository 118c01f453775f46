import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../data/bundled';
import { countIn, pressOnly, seen } from './harness/list-line';
import { openBrowser } from './harness/open-browser';
import { aMoment, soon } from './harness/our-elements';
import type { Session } from './harness/session';
import { forumContent, type Note, noteItems, venueContent } from './pages/openreview';
import { type App, arrive, button, openReviewApp } from './pages/openreview-app';

const consistency = noteOf(18);
const palette = noteOf(3);
const composer = noteOf(14);
const venue = '/group?id=Invented.cc/2026/Conference';
const forum = `/forum?id=${consistency.id}`;
const pager =
  button('second', '2') + button('third', '3') + button('view-more', 'View More Results');

const app: App = {
  routes: {
    [venue]: {
      title: 'An Invented Venue',
      steps: [
        venueContent([]),
        venueContent([
          { id: 'accept', items: noteItems([...plain(0, 23), consistency, palette]), pager },
          { id: 'reject', items: noteItems([...plain(50, 9), composer]) },
        ]),
      ],
    },
    [forum]: { title: consistency.title, steps: [forumContent(consistency)] },
  },
  actions: {
    second: { list: '#accept ul', items: noteItems([composer, ...plain(25, 24)]), how: 'replace' },
    third: { list: '#accept ul', items: noteItems(plain(50, 25)), how: 'replace' },
    'view-more': {
      list: '#accept ul',
      items: noteItems([...plain(80, 19), composer]),
      how: 'append',
    },
  },
};

describe.each(['chromium', 'firefox'] as const)('the triage of a venue in %s', (browserName) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await openBrowser(browserName);
    session.serve((url) => openReviewApp(app, url.pathname + url.search));
  });
  afterEach(() => page.close());
  afterAll(() => session?.close());

  async function openVenue(): Promise<void> {
    page = await session.open(`https://openreview.net${venue}`);
    await arrive(page);
    await expectCount('Разобрано 2 из 25');
  }

  async function expectCount(count: string | undefined): Promise<void> {
    await expect.poll(() => countIn(page), soon).toBe(count);
  }

  async function expectTitles(titles: string[]): Promise<void> {
    await expect.poll(() => seen(page, '.note h4 > a:first-child'), soon).toEqual(titles);
  }

  async function pressIn(action: string): Promise<void> {
    await page.click(`[data-action=${action}]`);
    await arrive(page);
  }

  test('the line counts the tab that is open, and moves no note', async () => {
    await openVenue();
    await aMoment();
    expect(await page.$$('concise-list')).toHaveLength(1);
    expect(await page.evaluate('app.places()')).toEqual(await page.evaluate('placesBefore'));
    await page.$eval('.tab-content', (tabs) => {
      for (const tab of tabs.children) tab.classList.toggle('active');
    });
    await expectCount('Разобрано 1 из 10');
  });

  test('another page of the list is counted and filtered in place', async () => {
    await openVenue();
    await pressOnly(page);
    await expectTitles([consistency.title, palette.title]);
    await pressIn('second');
    await expectCount('Разобрано 1 из 25');
    await expectTitles([composer.title]);
    expect(await seen(page, '[data-action]')).toHaveLength(3);
    await pressIn('third');
    await expectCount('Разобрано 0 из 25');
    await expectTitles([]);
    await pressOnly(page);
    await expect.poll(() => seen(page, '.note'), soon).toHaveLength(25);
  });

  test('what is appended is counted and filtered too', async () => {
    await openVenue();
    await pressOnly(page);
    await expectTitles([consistency.title, palette.title]);
    await pressIn('view-more');
    await expectCount('Разобрано 3 из 45');
    await expectTitles([consistency.title, palette.title, composer.title]);
  });

  test('the line goes with the venue, and comes back as new', async () => {
    await openVenue();
    await pressOnly(page);
    await page.click(`a[href="${forum}"]`);
    await arrive(page);
    await expectCount(undefined);
    await page.evaluate(() => history.back());
    await page.waitForSelector('#nprogress');
    await arrive(page);
    await arrive(page);
    await expectCount('Разобрано 2 из 25');
    expect(await seen(page, '.note')).toHaveLength(25);
  });
});

function noteOf(n: number): Required<Note> {
  const { openreviewIds, title } = post(n).paper;
  return { id: openreviewIds[0] ?? '', title };
}

/** So many notes that nobody has explained. */
function plain(from: number, count: number): Note[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `pebbles${String(from + i).padStart(4, '0')}`,
    title: `On the Sorting of ${from + i} Pebbles by Colour Alone`,
  }));
}
