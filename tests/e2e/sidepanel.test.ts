import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../data/bundled';
import { openBrowser } from './harness/open-browser';
import { sidePanelAddress } from './harness/opened-beside';
import { ours, shownText, soon, textOf } from './harness/our-elements';
import { currentTab, pressTab, queryOf, texts, typeQuery } from './harness/popup-views';
import type { Session } from './harness/session';
import { addresses, explained, listed, oneOfEach } from './pages/one-of-each';
import { forumContent } from './pages/openreview';
import { arrive, openReviewApp } from './pages/openreview-app';

const { paper, list, unexplained, elsewhere, pdfs } = addresses;
const [, palette] = listed;
const nothing = 'Для этой страницы разбора нет';

const first = { id: explained.paper.openreviewIds[0] ?? '', title: explained.paper.title };
const second = { id: palette.paper.openreviewIds[0] ?? 'palette00001', title: palette.paper.title };
const forum = (id: string) => `/forum?id=${id}`;
const link = `<a id="next" href="${forum(second.id)}">Another paper</a>`;
const app = {
  routes: {
    [forum(first.id)]: { title: first.title, steps: [forumContent(first) + link] },
    [forum(second.id)]: { title: second.title, steps: [forumContent(second)] },
  },
};

describe.each(['chromium', 'firefox'] as const)('the side panel in %s', (browserName) => {
  let session: Session;
  let pages: Page[] = [];
  beforeAll(async () => {
    session = await openBrowser(browserName);
    session.serve(oneOfEach);
    session.serve(({ hostname, pathname, search }) =>
      hostname === 'openreview.net' ? openReviewApp(app, pathname + search) : undefined,
    );
  });
  afterEach(async () => {
    for (const page of pages) if (!page.isClosed()) await page.close();
    pages = [];
  });
  afterAll(() => session?.close());

  async function open(address: string): Promise<Page> {
    const page = await session.open(address);
    pages.push(page);
    return page;
  }

  /** The panel as a page of a tab: it follows the tabs of its window as it does at their side. */
  async function openPanel(path = 'sidepanel.html'): Promise<Page> {
    const panel = await session.openExtensionPage(path);
    pages.push(panel);
    await expect.poll(() => texts(panel, '[role=tab]'), soon).toHaveLength(3);
    return panel;
  }

  const expectSummary = (panel: Page, title: string) =>
    expect.poll(() => texts(panel, '.summary > h2'), soon).toEqual([title]);
  const expectNothing = (panel: Page) =>
    expect.poll(() => texts(panel, '.empty h2'), soon).toEqual([nothing]);

  test('it has the views of the popup, and shows the tab that it is asked for', async () => {
    const page = await open(paper);
    await expect.poll(() => ours(page, 'concise-summary'), soon).toHaveLength(1);
    const panel = await openPanel(`sidepanel.html?tab=${await session.tabId(page)}`);
    expect(await texts(panel, '[role=tab]')).toEqual(['Страница', 'Поиск', 'Мой список']);
    await expectSummary(panel, explained.title);
    expect(await shownText(panel, 'main')).toEqual(textOf(explained));
    await open(elsewhere);
    await open(list);
    await expectSummary(panel, explained.title);
  });

  test('it follows the tab in front, and the page in that tab', async () => {
    const panel = await openPanel();
    const page = await open(paper);
    await expectSummary(panel, explained.title);
    const other = await open(elsewhere);
    await expectNothing(panel);
    await page.bringToFront();
    await expectSummary(panel, explained.title);
    await page.goto(list, { waitUntil: 'domcontentloaded' });
    const titles = listed.map(({ title }) => title);
    await expect.poll(() => texts(panel, '.row-title'), soon).toEqual(titles);
    await page.goto(unexplained, { waitUntil: 'domcontentloaded' });
    await expectNothing(panel);
    const unexplainedTitle = 'On the Sorting of 0 Pebbles by Colour Alone';
    await expect.poll(() => texts(panel, '.offer p'), soon).toEqual([unexplainedTitle]);
    await other.bringToFront();
    await expect.poll(() => texts(panel, '.offer p'), soon).toEqual([]);
    await other.goto(pdfs[0] ?? '');
    await expectSummary(panel, explained.title);
  });

  test('what was opened from a list makes way for another page, not for the same one', async () => {
    const panel = await openPanel();
    const page = await open(list);
    await expect.poll(() => texts(panel, '.row-title'), soon).toHaveLength(listed.length);
    await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.row')[1]?.click());
    await expectSummary(panel, palette.title);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expect.poll(() => ours(page, 'concise-mark'), soon).toHaveLength(listed.length);
    await expectSummary(panel, palette.title);
    await page.goto(paper, { waitUntil: 'domcontentloaded' });
    await expectSummary(panel, explained.title);
    expect(await texts(panel, '.back')).toEqual([]);
  });

  test('another view is left as it is while the tab goes on', async () => {
    const panel = await openPanel();
    await pressTab(panel, 'Поиск');
    await typeQuery(panel, 'сетей');
    await open(paper);
    await pressTabOf(panel, 'Страница');
    await expectSummary(panel, explained.title);
    await pressTabOf(panel, 'Поиск');
    expect(await queryOf(panel)).toBe('сетей');
    expect((await currentTab(panel)).selected).toEqual(['Поиск']);
  });

  test('a site that changes its page in place: one paper after the other', async () => {
    const panel = await openPanel();
    const page = await open(`https://openreview.net${forum(first.id)}`);
    await expectSummary(panel, explained.title);
    await page.click('#next');
    await arrive(page);
    await expectSummary(panel, palette.title);
    expect(await shownText(panel, 'main')).toEqual(textOf(post(3)));
  });

  test.each([320, 900])('it fills %i px, and nothing sticks out', async (width) => {
    const page = await open(paper);
    const panel = await openPanel(`sidepanel.html?tab=${await session.tabId(page)}`);
    await panel.bringToFront();
    await panel.setViewport({ width, height: 700 });
    await expectSummary(panel, explained.title);
    const widths = () =>
      panel.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return { window: innerWidth, body: document.body.offsetWidth - clientWidth, scrollWidth };
      });
    await expect.poll(widths, soon).toMatchObject({ window: width, body: 0 });
    expect((await widths()).scrollWidth).toBeLessThanOrEqual(width);
  });

  test('it shows once what it was asked to, before it was there or after', async () => {
    const ask = (asked: object) =>
      session.evaluateInExtension(`browser.windows.getCurrent().then(({ id: window }) =>
        browser.storage.session.set({ asked: { window, ...${JSON.stringify(asked)} } }))`);
    await ask({ summary: palette.id });
    const panel = await openPanel();
    await expectSummary(panel, palette.title);
    await ask({ query: 'сетей' });
    await expect.poll(() => queryOf(panel), soon).toBe('сетей');
    expect(await texts(panel, '.summary')).toEqual([]);
    expect((await currentTab(panel)).selected).toEqual(['Поиск']);
    const left = await session.evaluateInExtension("browser.storage.session.get('asked')");
    expect(left).toEqual({});
  });

  // The last that opens a panel: Chromium's stays open.
  test('the popup opens it at the side of the window', async () => {
    const popup = await session.openPopup(await open(paper));
    pages.push(popup);
    await popup.locator('button::-p-text(Сбоку)').click();
    await expect
      .poll(() => sidePanelAddress(browserName, session), soon)
      .toMatch(/\/sidepanel\.html$/);
  });

  test('nothing was asked of the web but the pages themselves', () => {
    expect(session.blocked).toEqual([]);
  });
});

/** As `pressTab`, in a tab that is behind another and not drawn. */
function pressTabOf(panel: Page, name: string): Promise<void> {
  return panel.evaluate((name) => {
    const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
    tabs.find(({ textContent }) => textContent === name)?.click();
  }, name);
}
