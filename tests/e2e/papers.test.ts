import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundled } from '../data/bundled';
import { openBrowser } from './harness/open-browser';
import { ours, shownText, soon, textOf, textsIn } from './harness/our-elements';
import type { Session } from './harness/session';
import { ownPage } from './pages/own-page';

const papers = bundled.map((summary) => ({ summary, ...ownPage(summary.paper) }));

describe.each(['chromium', 'firefox'] as const)('every explained paper in %s', (browserName) => {
  let session: Session;
  let page: Page;
  /** The popup of the page's tab, to be opened again for each paper. */
  let popup: Page;
  beforeAll(async () => {
    session = await openBrowser(browserName);
    session.serve(({ href }) => papers.find(({ address }) => address === href)?.html);
    page = await session.browser.newPage();
    popup = await session.openPopup(page);
  });
  afterAll(() => session?.close());

  test.each(papers)('$address shows its summary, and so does the popup', async (paper) => {
    const { summary, address } = paper;
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await expect.poll(() => ours(page, 'concise-summary'), soon).toEqual([summary.id]);
    expect(await shownText(page, 'concise-summary')).toEqual(textOf(summary));
    expect(await page.$$('concise-summary, concise-mark')).toHaveLength(1);

    // It follows its tab: what stood in it by now is not what is looked at.
    await popup.evaluate('document.body.remove(), location.reload()');
    await expect.poll(() => textsIn(popup, 'main', '.summary > h2'), soon).toEqual([summary.title]);
    expect(await shownText(popup, 'main')).toEqual(textOf(summary));
    await expect.poll(() => popup.evaluate(badgeOfTab), soon).toBe('1');
  });

  test('nothing was asked of the web but the pages themselves', () => {
    expect(session.blocked).toEqual([]);
  });
});

/** Runs in the popup: the badge of the tab that it shows. */
const badgeOfTab = `(globalThis.browser ?? globalThis.chrome).action.getBadgeText({
  tabId: Number(new URLSearchParams(location.search).get('tab')),
})`;
