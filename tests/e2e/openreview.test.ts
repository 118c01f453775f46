import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../data/bundled';
import { openBrowser } from './harness/open-browser';
import { aMoment, countOfOurs, ours, shownText, soon, textOf } from './harness/our-elements';
import type { Session } from './harness/session';
import { forumContent, type Note, noteItems, reply, venueContent } from './pages/openreview';
import { type App, arrive, button, openReviewApp } from './pages/openreview-app';

const consistency = noteOf(18);
const palette = noteOf(3);
const composer = noteOf(14);
const universal = noteOf(8);
const venue = '/group?id=Invented.cc/2026/Conference';
const forum = `/forum?id=${consistency.id}`;

const pager = button('second-page', '2') + button('view-more', 'View More Results');
const notes = venueContent([
  { id: 'accept', items: noteItems([...plain(0, 23), consistency, palette]), pager },
  { id: 'reject', items: noteItems([...plain(50, 10), composer]) },
  { id: 'recent-activity', items: noteItems([consistency, ...plain(70, 3)]) },
]);
const app: App = {
  routes: {
    [venue]: { title: 'An Invented Venue', steps: [venueContent([]), notes] },
    [forum]: {
      title: consistency.title,
      steps: [forumContent(consistency), forumContent(consistency, reply(palette.title))],
    },
    '/forum?id=unexplained1': {
      title: 'On Pebbles',
      steps: [forumContent({ id: 'unexplained1', title: 'On Pebbles' })],
    },
  },
  actions: {
    'second-page': {
      list: '#accept ul',
      items: noteItems([universal, ...plain(25, 24)]),
      how: 'replace',
    },
    'view-more': {
      list: '#accept ul',
      items: noteItems([...plain(80, 19), composer]),
      how: 'append',
    },
  },
};

describe.each(['chromium', 'firefox'] as const)('OpenReview in %s', (browserName) => {
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
    await expectMarks([consistency, palette, composer, consistency]);
  }

  async function expectMarks(expected: Note[]): Promise<void> {
    await expect.poll(() => markedNotes(page), soon).toEqual(expected.map(({ id }) => id));
    expect(await countOfOurs(page)).toBe(expected.length);
  }

  async function expectCard(): Promise<void> {
    await expect.poll(() => ours(page, 'concise-summary'), soon).toEqual([post(18).id]);
    expect(await countOfOurs(page)).toBe(1);
  }

  test('a venue is marked once its notes have come, in all its tabs, and no note moves', async () => {
    page = await session.open(`https://openreview.net${venue}`);
    await aMoment();
    expect(await countOfOurs(page)).toBe(0);
    await arrive(page);
    await expectMarks([consistency, palette, composer, consistency]);
    await aMoment();
    await expectMarks([consistency, palette, composer, consistency]);
    expect(await page.evaluate('app.places()')).toEqual(await page.evaluate('placesBefore'));
    expect(await session.badge(page)).toBe('3');
  });

  test('another page of the list is marked in place', async () => {
    await openVenue();
    await page.click('[data-action=second-page]');
    await aMoment();
    await expectMarks([consistency, palette, composer, consistency]);
    await arrive(page);
    await expectMarks([universal, composer, consistency]);
  });

  test('what «View More Results» appends is marked, and nothing twice', async () => {
    await openVenue();
    for (const times of [1, 2]) {
      await page.click('[data-action=view-more]');
      await arrive(page);
      const more = Array.from({ length: times }, () => composer);
      await expectMarks([consistency, palette, ...more, composer, consistency]);
    }
  });

  test('another tab of the venue changes nothing', async () => {
    await openVenue();
    await page.click('a[href="#reject"]');
    await aMoment();
    await expectMarks([consistency, palette, composer, consistency]);
  });

  test('a forum and the way back: nothing stale, doubled or missing', async () => {
    await openVenue();
    await page.click(`a[href="${forum}"]`);
    await aMoment();
    await expectMarks([consistency, palette, composer, consistency]);
    await arrive(page);
    await expectCard();
    expect(await shownText(page, 'concise-summary')).toEqual(textOf(post(18)));
    await expect.poll(() => session.badge(page), soon).toBe('1');

    await page.evaluate(() => history.back());
    await page.waitForSelector('#nprogress');
    await aMoment();
    await expectCard();
    await arrive(page);
    await expect.poll(() => countOfOurs(page), soon).toBe(0);
    await arrive(page);
    await expectMarks([consistency, palette, composer, consistency]);
    await expect.poll(() => session.badge(page), soon).toBe('3');
  });

  test('a forum that nobody explained has neither card nor badge, however it is reached', async () => {
    await openVenue();
    await page.$eval('#accept a[href="/forum?id=pebbles0000"]', (link) => {
      link.setAttribute('href', '/forum?id=unexplained1');
    });
    await page.click('a[href="/forum?id=unexplained1"]');
    await arrive(page);
    await expect.poll(() => countOfOurs(page), soon).toBe(0);
    await expect.poll(() => session.badge(page), soon).toBe('');
  });

  test('replies that come later leave one card, though they have titles of papers', async () => {
    page = await session.open(`https://openreview.net${forum}`);
    await expectCard();
    await arrive(page);
    await expect.poll(() => page.$('#forum-replies .note'), soon).not.toBeNull();
    await aMoment();
    await expectCard();
  });
});

/** The ids of the notes that have a mark, in the order of the page, a note as often as it has marks. */
function markedNotes(page: Page): Promise<(string | null | undefined)[]> {
  return page.$$eval('concise-mark', (marks) =>
    marks.map((mark) => {
      const link = mark.closest('.note')?.querySelector('h4 > a');
      return new URLSearchParams(link?.getAttribute('href')?.split('?')[1]).get('id');
    }),
  );
}

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
