import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { madeUpChannels } from '../../scripts/screenshots/made-up-channels';
import { bundled } from '../data/bundled';
import { searchOver } from '../data/search/in-memory';
import { problemsOf } from './harness/axe-problems';
import { keepChannels } from './harness/kept-channels';
import { openBrowser } from './harness/open-browser';
import { ours, soon } from './harness/our-elements';
import { press, pressTab, texts, typeQuery } from './harness/popup-views';
import type { Session } from './harness/session';
import { addresses, explained, listed, oneOfEach } from './pages/one-of-each';

/** arXiv has no dark page of its own: this is what extensions that darken pages make of it. */
const DARK_PAGE = 'html, body { background: #16181b; color: #ddd }';
const { summaries: forms } = await searchOver(bundled)('сетей');
const SURFACE = { light: 'rgb(255, 255, 255)', dark: 'rgb(22, 24, 27)' };
const looks = [
  ['chromium', 'light'],
  ['chromium', 'dark'],
  ['firefox', 'light'],
  ['firefox', 'dark'],
] as const;

// The last two tests of a browser build on each other: what is saved in one, the next shows.
describe.each(looks)('what axe finds wrong in %s, %s: nothing', (browserName, scheme) => {
  let session: Session;
  let pages: Page[] = [];
  beforeAll(async () => {
    session = await openBrowser(browserName, { colorScheme: scheme });
    session.serve(oneOfEach);
  });
  afterEach(async () => {
    for (const page of pages) await page.close();
    pages = [];
  });
  afterAll(() => session?.close());

  /** Opens a page, in the look of the browser, with so many elements of ours. */
  async function openWith(name: string, count: number, address: string): Promise<Page> {
    const page = await session.open(address);
    pages.push(page);
    if (scheme === 'dark') await page.addStyleTag({ content: DARK_PAGE });
    await expect.poll(() => ours(page, name), soon).toHaveLength(count);
    await expectScheme(page, name);
    return page;
  }

  /** What is ours follows the page: what we look at has to have the look that we mean. */
  async function expectScheme(page: Page, name: string): Promise<void> {
    await expect
      .poll(
        () => page.$eval(name, (host) => host instanceof HTMLElement && host.style.colorScheme),
        soon,
      )
      .toBe(scheme);
  }

  async function openPopupOn(address: string): Promise<Page> {
    const page = await session.open(address);
    pages.push(page);
    const marks = address === addresses.list ? listed.length : 0;
    await expect.poll(() => ours(page, 'concise-mark'), soon).toHaveLength(marks);
    return small(await session.openPopup(page));
  }

  async function openOwnPage(path: string): Promise<Page> {
    return small(await session.openExtensionPage(path));
  }

  async function small(popup: Page): Promise<Page> {
    pages.push(popup);
    await popup.setViewport({ width: 520, height: 600 });
    expect(await popup.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
      SURFACE[scheme],
    );
    return popup;
  }

  test('in the card on a page of arXiv', async () => {
    const page = await openWith('concise-summary', 1, addresses.paper);
    expect(await problemsOf(page, 'concise-summary')).toEqual([]);
  });

  test('in a question on a page, and in the answer that it was given', async () => {
    const page = await openWith('concise-summary', 1, addresses.possible);
    expect.soft(await problemsOf(page, 'concise-summary')).toEqual([]);
    await page.locator('concise-summary >>> .answer').click();
    const library = await openOwnPage('library.html');
    await pressTab(library, 'Ответы');
    await expect.poll(() => texts(library, '.saved'), soon).toHaveLength(1);
    expect.soft(await problemsOf(library)).toEqual([]);
  });

  test('in the line above a list, its marks and the popover that opens from one', async () => {
    const page = await openWith('concise-mark', listed.length, addresses.list);
    await page.locator('concise-mark >>> button').click();
    await expect.poll(() => ours(page, 'concise-popover'), soon).toEqual([explained.id]);
    await expectScheme(page, 'concise-popover');
    expect(await problemsOf(page, 'concise-popover', 'concise-mark', 'concise-list')).toEqual([]);
  });

  test('in the popup with the summary of the page', async () => {
    const popup = await openPopupOn(addresses.paper);
    await expect.poll(() => texts(popup, '.summary'), soon).toHaveLength(1);
    expect(await problemsOf(popup)).toEqual([]);
  });

  test('in the side panel, made narrow', async () => {
    const page = await openWith('concise-summary', 1, addresses.paper);
    const panel = await openOwnPage(`sidepanel.html?tab=${await session.tabId(page)}`);
    await panel.setViewport({ width: 320, height: 700 });
    await panel.bringToFront();
    await expect.poll(() => texts(panel, '.summary'), soon).toHaveLength(1);
    expect(await problemsOf(panel)).toEqual([]);
  });

  test('in the popup with several summaries to choose from', async () => {
    const popup = await openPopupOn(addresses.list);
    await expect.poll(() => texts(popup, '.row'), soon).toHaveLength(listed.length);
    expect(await problemsOf(popup)).toEqual([]);
  });

  test('in the popup of a page without a summary', async () => {
    const popup = await openPopupOn(addresses.unexplained);
    await expect.poll(() => texts(popup, '.empty'), soon).toHaveLength(1);
    expect(await problemsOf(popup)).toEqual([]);
  });

  test('in the search, with hits, with a summary opened from them, and without', async () => {
    const popup = await openOwnPage('popup.html');
    await pressTab(popup, 'Поиск');
    await typeQuery(popup, 'сетей');
    await expect.poll(() => texts(popup, '.row'), soon).toHaveLength(forms.length);
    expect.soft(await problemsOf(popup)).toEqual([]);
    await press(popup, 'ArrowDown', 'Enter');
    await expect.poll(() => texts(popup, '.summary'), soon).toHaveLength(1);
    expect.soft(await problemsOf(popup)).toEqual([]);
    await popup.locator('.back').click();
    await popup.locator('[role=combobox]').fill('пингвин');
    await expect.poll(() => texts(popup, '.row'), soon).toHaveLength(0);
    expect.soft(await problemsOf(popup)).toEqual([]);
  });

  test('in the reading list: empty, with a paper, and with one that was removed', async () => {
    const popup = await openPopupOn(addresses.paper);
    await pressTab(popup, 'Мой список');
    await expect.poll(() => texts(popup, '.empty'), soon).toHaveLength(1);
    expect.soft(await problemsOf(popup)).toEqual([]);
    await pressTab(popup, 'Страница');
    await popup.locator('.save').click();
    await expect.poll(() => texts(popup, '.save'), soon).toEqual(['В списке']);
    await pressTab(popup, 'Мой список');
    await expect.poll(() => texts(popup, '.saved'), soon).toHaveLength(1);
    expect.soft(await problemsOf(popup)).toEqual([]);
    await popup.locator('.saved button:last-child').click();
    await expect.poll(() => texts(popup, '.removed'), soon).toHaveLength(1);
    expect.soft(await problemsOf(popup)).toEqual([]);
    await popup.locator('.removed button').click();
    await expect.poll(() => texts(popup, '.saved'), soon).toHaveLength(1);
  });

  test('in the library with the paper of the list, in its search and its settings', async () => {
    const library = await openOwnPage('library.html');
    await expect.poll(() => texts(library, '.saved'), soon).toHaveLength(1);
    expect.soft(await problemsOf(library)).toEqual([]);
    await pressTab(library, 'Все разборы');
    await expect.poll(async () => (await texts(library, '.row')).length > 0, soon).toBe(true);
    expect.soft(await problemsOf(library)).toEqual([]);
    await pressTab(library, 'Настройки');
    await library.waitForSelector('.switches input');
    expect.soft(await problemsOf(library)).toEqual([]);
  });

  test('in the channels: read, off, refused, all about one, and an address that is none', async () => {
    await keepChannels(session, madeUpChannels(7, new Date()));
    const library = await openOwnPage('library.html');
    await pressTab(library, 'Каналы');
    await library.waitForSelector('.channel:nth-child(7)');
    await library.locator('.channel:nth-child(2) [aria-expanded]').click();
    await library.type('.add-channel input', 'https://arxiv.org/');
    await library.waitForSelector('.set-aside');
    expect(await problemsOf(library)).toEqual([]);
  });
});
