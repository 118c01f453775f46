import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../data/bundled';
import { openBrowser } from './harness/open-browser';
import { aMoment, countOfOurs, ours, soon } from './harness/our-elements';
import type { Session } from './harness/session';
import { forumContent, noteItems, openReviewPage, venueContent } from './pages/openreview';

const consistency = { id: 'FmqFfMTNnv', title: post(18).paper.title };
const palette = { id: 'FPGs276lUeq', title: post(3).paper.title };
const pebbles = { id: 'pebbles0000', title: 'On the Sorting of Pebbles by Colour Alone' };
const venue = 'https://openreview.net/group?id=Invented.cc/2026/Conference';
const forum = `https://openreview.net/forum?id=${consistency.id}`;

/** Stands in the page before all else: notes every element of ours that comes before the load. */
const witness = `<script>
window.tooEarly = [];
new MutationObserver((changes) => {
  const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).map(({ localName }) => localName);
  const ours = added.filter((name) => name?.startsWith('concise-'));
  if (document.readyState !== 'complete') window.tooEarly.push(...ours);
}).observe(document, { subtree: true, childList: true });
</script>`;

describe.each(['chromium', 'firefox'] as const)('pages that a framework owns in %s', (name) => {
  let session: Session;
  let page: Page;
  let letScriptsCome: () => void;
  beforeAll(async () => {
    session = await openBrowser(name);
    session.serve(async ({ href, pathname }) => {
      const items = noteItems([consistency, pebbles]);
      if (href === venue) return openReviewPage('Venue', venueContent([{ id: 'accept', items }]));
      const late = `${forumContent(consistency)}<img src="/late.svg" alt="">`;
      if (href === forum) return openReviewPage(consistency.title, late, witness);
      if (pathname !== '/late.svg') return undefined;
      await new Promise<void>((resolve) => {
        letScriptsCome = resolve;
      });
      return { contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    });
  });
  afterEach(() => page.close());
  afterAll(() => session?.close());

  async function openVenue(): Promise<void> {
    page = await session.open(venue);
    await expect.poll(() => ours(page, 'concise-mark'), soon).toEqual([post(18).id]);
  }

  test('nothing of ours is put in before the page has loaded and its framework runs', async () => {
    page = await session.open(forum);
    await aMoment();
    expect(await countOfOurs(page)).toBe(0);
    letScriptsCome();
    await expect.poll(() => ours(page, 'concise-summary'), soon).toEqual([post(18).id]);
    expect(await page.evaluate('tooEarly')).toEqual([]);
  });

  test('a mark that the page throws away is put back once', async () => {
    await openVenue();
    await page.$eval('concise-mark', (mark) => mark.remove());
    await expect.poll(() => ours(page, 'concise-mark'), soon).toEqual([post(18).id]);
  });

  test('a page that throws it away again and again has its way', async () => {
    await openVenue();
    await page.evaluate(() => {
      new MutationObserver(() => document.querySelector('concise-mark')?.remove()).observe(
        document.body,
        { subtree: true, childList: true },
      );
      document.querySelector('concise-mark')?.remove();
    });
    await aMoment();
    await aMoment();
    expect(await countOfOurs(page)).toBe(0);
  });

  test('a row that becomes another paper in place gets that paper’s mark', async () => {
    await openVenue();
    await rename(page, palette);
    await expect.poll(() => ours(page, 'concise-mark'), soon).toEqual([post(3).id]);
    expect(await countOfOurs(page)).toBe(1);
    await rename(page, pebbles);
    await expect.poll(() => countOfOurs(page), soon).toBe(0);
    await rename(page, consistency);
    await expect.poll(() => ours(page, 'concise-mark'), soon).toEqual([post(18).id]);
  });

  test('an open popover goes with the row that it was opened from', async () => {
    await openVenue();
    await page.locator('concise-mark >>> button').click();
    await expect.poll(() => ours(page, 'concise-popover'), soon).toEqual([post(18).id]);
    await page.$eval('#accept ul', (list) => list.replaceChildren());
    await expect.poll(() => countOfOurs(page), soon).toBe(0);
  });

  test('rows that the page builds anew are marked anew', async () => {
    await openVenue();
    for (let times = 0; times < 3; times += 1) {
      await page.$eval(
        '#accept ul',
        (list, items) => {
          list.innerHTML = items;
        },
        noteItems([pebbles, consistency]),
      );
      await expect.poll(() => ours(page, 'concise-mark'), soon).toEqual([post(18).id]);
    }
    await aMoment();
    expect(await countOfOurs(page)).toBe(1);
  });
});

/** Changes the first row as a framework does: the same elements, another text and address. */
function rename(page: Page, { id, title }: { id: string; title: string }): Promise<void> {
  return page.$eval(
    '.note h4 > a',
    (link, id, title) => {
      link.setAttribute('href', `/forum?id=${id}`);
      if (link.firstChild) link.firstChild.nodeValue = title;
    },
    id,
    title,
  );
}
