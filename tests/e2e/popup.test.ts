import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundled, post } from '../data/bundled';
import { searchOver } from '../data/search/in-memory';
import { openBrowser } from './harness/open-browser';
import { ours, shownText, soon, textOf } from './harness/our-elements';
import {
  allRowTitles,
  chosen,
  currentTab,
  press,
  pressTab,
  queryOf,
  russianTexts,
  texts,
  typeQuery,
} from './harness/popup-views';
import type { Session } from './harness/session';
import { addresses, listed, oneOfEach } from './pages/one-of-each';

const { paper, list, unexplained, elsewhere, pdfs } = addresses;
const [consistency, palette] = listed;
const search = searchOver(bundled);
const FORM_OF_NETWORK = /^сет(?:ь|и|ей|ью|ям|ями|ях)$/i;

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (browserName) => {
  let session: Session;
  let pages: Page[] = [];
  beforeAll(async () => {
    session = await openBrowser(browserName);
    session.serve(oneOfEach);
  });
  afterEach(async () => {
    for (const page of pages) await page.close();
    pages = [];
  });
  afterAll(() => session?.close());

  async function openPopupOn(address: string): Promise<Page> {
    const page = await session.open(address);
    pages.push(page);
    const marks = address === list ? [consistency.id, palette.id] : [];
    await expect.poll(() => ours(page, 'concise-mark'), soon).toEqual(marks);
    const popup = await session.openPopup(page);
    pages.push(popup);
    return popup;
  }

  async function openSearch(path = 'popup.html', view = 'Поиск'): Promise<Page> {
    const popup = await session.openExtensionPage(path);
    pages.push(popup);
    await pressTab(popup, view);
    await expect
      .poll(() => texts(popup, '.count'), soon)
      .toEqual([`Всего разборов: ${bundled.length}`]);
    return popup;
  }

  test('a page with several papers: their number and a list to choose from', async () => {
    const popup = await openPopupOn(list);
    await expect.poll(() => texts(popup, '.count'), soon).toEqual(['Разборов на странице: 2']);
    expect(await texts(popup, '.row-title')).toEqual([consistency.title, palette.title]);
  });

  test('a chosen summary opens, and the way back leads to the list', async () => {
    const popup = await openPopupOn(list);
    await popup.locator('li:nth-child(2) > .row').click();
    await expectSummary(popup, palette.title);
    expect(await shownText(popup, 'main')).toEqual(textOf(palette));
    await popup.locator('.back').click();
    await expect.poll(() => texts(popup, '.row-title'), soon).toHaveLength(2);
    expect(await texts(popup, '.summary')).toEqual([]);
  });

  test.each([unexplained, elsewhere])('%s has no summary: it says so', async (address) => {
    const popup = await openPopupOn(address);
    await expect
      .poll(() => texts(popup, '.empty h2'), soon)
      .toEqual(['Для этой страницы разбора нет']);
    expect(await texts(popup, '.summary')).toEqual([]);
  });

  test('a paper without a summary is saved from there, with its authors, and taken off', async () => {
    const popup = await openPopupOn(unexplained);
    const title = 'On the Sorting of 0 Pebbles by Colour Alone';
    await expect.poll(() => texts(popup, '.offer p'), soon).toEqual([title]);
    const saved = () => popup.$eval('.offer .save', (button) => button.ariaPressed);
    const empty = () => texts(popup, '[role=tabpanel] .empty h2');
    await popup.locator('.offer .save').click();
    await expect.poll(saved, soon).toBe('true');
    await pressTab(popup, 'Мой список');
    await expect.poll(() => texts(popup, '.saved .row-title'), soon).toEqual([title]);
    expect(await texts(popup, '.saved [lang=en]')).toHaveLength(2);
    await pressTab(popup, 'Страница');
    await expect.poll(saved, soon).toBe('true');
    await popup.locator('.offer .save').click();
    await expect.poll(saved, soon).toBe('false');
    await pressTab(popup, 'Мой список');
    await expect.poll(empty, soon).toEqual(['Список пуст']);
    await pressTab(popup, 'Страница');
    await expect.poll(() => texts(popup, '.offer p'), soon).toEqual([title]);
    await expect.poll(saved, soon).toBe('false');
  });

  test('a saved summary says so when one comes back to it, and when it was taken off elsewhere', async () => {
    const popup = await openPopupOn(paper);
    await expect.poll(() => texts(popup, '.save'), soon).toEqual(['В список']);
    await popup.locator('.save').click();
    await expect.poll(() => texts(popup, '.save'), soon).toEqual(['В списке']);
    await pressTab(popup, 'Мой список');
    await expect.poll(() => texts(popup, '.saved .row-title'), soon).toEqual([consistency.title]);
    await pressTab(popup, 'Страница');
    await expect.poll(() => texts(popup, '.save'), soon).toEqual(['В списке']);
    await popup.locator('.save').click();
    await expect.poll(() => texts(popup, '.save'), soon).toEqual(['В список']);
    await pressTab(popup, 'Мой список');
    const empty = () => texts(popup, '[role=tabpanel] .empty h2');
    await expect.poll(empty, soon).toEqual(['Список пуст']);
  });

  test.each([unexplained, elsewhere])('on %s one can search at once', async (address) => {
    const popup = await openPopupOn(address);
    await popup.locator('[role=combobox]').fill('consistency');
    await expect.poll(() => texts(popup, '.row-title'), soon).toContain(consistency.title);
    await popup.locator('[role=option]').click();
    await expect.poll(() => texts(popup, '.summary > h2'), soon).toHaveLength(1);
    await popup.locator('.back').click();
    await expect.poll(() => queryOf(popup), soon).toBe('consistency');
  });

  test.each(pdfs)('the file %s is known by its address alone', async (address) => {
    const popup = await openPopupOn(address);
    expect(await pages[0]?.evaluate('document.contentType')).toBe('application/pdf');
    await expectSummary(popup, consistency.title);
    expect(await shownText(popup, 'main')).toEqual(textOf(consistency));
    expect(await texts(popup, '.back')).toEqual([]);
  });

  test('a Russian word is found in all its forms, and they are highlighted', async () => {
    const popup = await openSearch();
    await typeQuery(popup, 'сетей');
    await expect.poll(() => texts(popup, '.count'), soon).toEqual([await found('сетей')]);
    expect(await texts(popup, '.row-title')).toContain(post(14).title);
    const marked = await texts(popup, '.row mark');
    expect(marked).not.toEqual([]);
    for (const word of marked) expect(word).toMatch(FORM_OF_NETWORK);
    expect(new Set(marked.map((word) => word.toLowerCase())).size).toBeGreaterThan(1);
  });

  test('the rows go on as one scrolls, and as one presses the arrow', async () => {
    const titles = bundled.map(({ title }) => title);
    const scrolled = await openSearch();
    expect((await texts(scrolled, '.row')).length).toBeLessThan(titles.length);
    expect(await allRowTitles(scrolled)).toEqual(titles);
    const popup = await openSearch();
    await popup.focus('[role=combobox]');
    await expect
      .poll(async () => {
        await press(popup, 'ArrowDown');
        return chosen(popup);
      }, soon)
      .toEqual({ active: titles.at(-1), selected: [titles.at(-1)] });
  });

  test('an English term is found, whatever its case, and before it is typed to its end', async () => {
    const popup = await openSearch();
    await typeQuery(popup, 'jep');
    await expect.poll(() => texts(popup, '.row-title'), soon).toEqual([post(1).title]);
    await typeQuery(popup, 'a');
    await expect.poll(() => queryOf(popup), soon).toBe('jepa');
    expect(await texts(popup, '.row-title')).toEqual([post(1).title]);
    expect(await texts(popup, '.row mark')).toContain('JEPA');
  });

  test('a query that finds nothing says so', async () => {
    const popup = await openSearch();
    await typeQuery(popup, 'пингвин');
    await expect
      .poll(() => texts(popup, '.count'), soon)
      .toEqual([expect.stringContaining('По запросу «пингвин» ничего не нашлось')]);
    expect(await texts(popup, '.row')).toEqual([]);
    expect(await chosen(popup)).toEqual({ active: undefined, selected: [] });
  });

  test('up and down choose among what was found, from the first to the last', async () => {
    const popup = await openSearch();
    await typeQuery(popup, 'diffusion');
    await expect.poll(() => texts(popup, '.count'), soon).toEqual([await found('diffusion')]);
    const titles = await texts(popup, '.row-title');
    await expectChosen(popup, titles[0]);
    await press(popup, 'ArrowUp');
    await expectChosen(popup, titles[0]);
    await press(popup, 'ArrowDown', 'ArrowDown');
    await expectChosen(popup, titles[2]);
    await press(popup, 'ArrowUp');
    await expectChosen(popup, titles[1]);
    await press(popup, ...titles.map(() => 'ArrowDown' as const));
    await expectChosen(popup, titles.at(-1));
  });

  test('Enter opens the chosen one, and the way back leads to the same hits', async () => {
    const popup = await openSearch();
    await typeQuery(popup, 'diffusion');
    await expect.poll(() => texts(popup, '.count'), soon).toEqual([await found('diffusion')]);
    const titles = await texts(popup, '.row-title');
    await press(popup, 'ArrowDown', 'ArrowDown');
    await expectChosen(popup, titles[2]);
    await press(popup, 'Enter');
    await expectSummary(popup, titles[2]);
    expect(await popup.evaluate('scrollY')).toBe(0);
    await press(popup, 'Enter'); // The way back has the focus.
    await expect.poll(() => texts(popup, '.summary'), soon).toEqual([]);
    expect(await queryOf(popup)).toBe('diffusion');
    expect(await texts(popup, '.row-title')).toEqual(titles);
    await expectChosen(popup, titles[2]);
    await press(popup, 'ArrowDown'); // The field has it again.
    await expectChosen(popup, titles[3]);
  });

  test('arrow keys go from one tab to the next, and round', async () => {
    const popup = await openPopupOn(paper);
    await expectSummary(popup, consistency.title);
    await popup.focus('[role=tab]');
    const keys = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'] as const;
    const names = ['Поиск', 'Мой список', 'Страница', 'Мой список'];
    for (const [i, key] of keys.entries()) {
      await press(popup, key);
      await expect.poll(() => currentTab(popup), soon).toEqual(tabOnly(names[i]));
    }
    await expect
      .poll(() => texts(popup, '[role=tabpanel] .empty h2'), soon)
      .toEqual(['Список пуст']);
  });

  test('each tab keeps what was opened in it', async () => {
    const popup = await openPopupOn(list);
    await popup.locator('li:nth-child(1) > .row').click();
    await expectSummary(popup, consistency.title);
    await pressTab(popup, 'Поиск');
    await expect
      .poll(() => texts(popup, '.count'), soon)
      .toEqual([`Всего разборов: ${bundled.length}`]);
    await pressTab(popup, 'Страница');
    await expectSummary(popup, consistency.title);
  });

  test('the library shows the reading list, and opens a summary from it', async () => {
    const popup = await openPopupOn(paper);
    await popup.locator('.save').click();
    await expect.poll(() => texts(popup, '.save'), soon).toEqual(['В списке']);
    const library = await session.openExtensionPage('library.html');
    pages.push(library);
    await expect.poll(() => texts(library, '.saved .row-title'), soon).toEqual([consistency.title]);
    expect(await texts(library, 'h1')).toEqual(['Библиотека']);
    expect(await texts(library, '[role=tab]')).toEqual([
      'Мой список',
      'Все разборы',
      'Ответы',
      'Корзина',
      'Каналы',
      'Настройки',
    ]);
    await library.locator('.saved').click();
    await expect.poll(() => texts(library, '.entry h2'), soon).toEqual([consistency.title]);
    await expect.poll(() => texts(library, '.entry .summary-body'), soon).toHaveLength(1);
    await press(library, 'Escape');
    await expect.poll(() => texts(library, '.entry'), soon).toEqual([]);
    expect(await texts(library, '.saved')).toHaveLength(1);
  });

  test('the library searches as the popup does', async () => {
    const library = await openSearch('library.html', 'Все разборы');
    await typeQuery(library, 'сетей');
    await expect.poll(() => texts(library, '.count'), soon).toEqual([await found('сетей')]);
    await press(library, 'Enter');
    await expect.poll(() => texts(library, '.summary'), soon).toHaveLength(1);
  });

  test('nothing was asked of the web but the pages themselves', () => {
    expect(session.blocked).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('the popup in an English %s', (browserName) => {
  let session: Session;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    session = await openBrowser(browserName, { language: 'en' });
    session.serve(oneOfEach);
    page = await session.open(paper);
    popup = await session.openPopup(page);
  });
  afterAll(() => session?.close());

  test('the summary is Russian and says so, all around it is English', async () => {
    await expectSummary(popup, consistency.title);
    expect(await shownText(popup, 'main')).toEqual(textOf(consistency));
    expect(await popup.$eval('.summary-body', (body) => body.getAttribute('lang'))).toBe('ru');
    expect(await popup.$eval('html', (html) => html.lang)).toBe('en');
    expect(await texts(popup, '[role=tab]')).toEqual(['This page', 'Search', 'My list']);
    expect(await texts(popup, '.save')).toEqual(['Save']);
    expect(await russianTexts(popup)).toEqual([]);
  });

  test.each(['Search', 'My list'])('the view «%s» has English texts', async (name) => {
    await pressTab(popup, name);
    await expect.poll(() => texts(popup, '.count, .empty'), soon).toHaveLength(1);
    expect(await russianTexts(popup)).toEqual([]);
  });

  test('a page without a summary is told in English', async () => {
    await page.goto(elsewhere, { waitUntil: 'domcontentloaded' });
    await popup.bringToFront();
    // As an open one follows its tab, nothing of it is to be looked at.
    await popup.evaluate('document.body.remove(), location.reload()');
    await expect.poll(() => texts(popup, '.empty h2'), soon).toEqual(['No summary for this page']);
    expect(await russianTexts(popup)).toEqual([]);
  });
});

/** What the popup says of the hits of a query. */
async function found(query: string): Promise<string> {
  return `Найдено: ${(await search(query)).summaries.length}`;
}

function expectSummary(popup: Page, title: string | undefined): Promise<void> {
  return expect.poll(() => texts(popup, '.summary > h2'), soon).toEqual([title]);
}

function expectChosen(popup: Page, title: string | undefined): Promise<void> {
  return expect.poll(() => chosen(popup), soon).toEqual({ active: title, selected: [title] });
}

function tabOnly(name: string | undefined) {
  return { focused: name, selected: [name], reached: [name], view: name };
}
