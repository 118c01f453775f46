/** From a summary to those that it mentions and that mention it, and to others of its paper. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundledRecord } from '../../data/store/channels/bundled-record';
import type { Channel } from '../../data/store/channels/channel';
import { type Summary, summarySchema } from '../../data/summary';
import type { TemporaryFolder } from '../../scripts/temporary-folder';
import { post } from '../data/bundled';
import { problemsOf } from './harness/axe-problems';
import { damagedBuild } from './harness/edited-build';
import { keepChannels } from './harness/kept-channels';
import { openBrowser } from './harness/open-browser';
import { clickIn, ours, shownText, soon, textOf, textsIn } from './harness/our-elements';
import { press, pressTab, russianTexts, texts, typeQuery } from './harness/popup-views';
import type { Session } from './harness/session';
import { arxivListPage, rowsWith } from './pages/arxiv-list';
import { ownPage } from './pages/own-page';

/** The text of the first names the second, whose name is not in its title. */
const [mentioning, mentioned] = [post(20), post(5)];
const NAME = 'CONTRIQUE';
const paper = ownPage(mentioning.paper);
const list = 'https://arxiv.org/list/cs.CV/recent';
const { arxivId = '', title } = mentioning.paper;

describe.each(['chromium', 'firefox'] as const)('links between summaries in %s', (name) => {
  let session: Session;
  let pages: Page[] = [];
  beforeAll(async () => {
    session = await openBrowser(name);
    session.serve(({ href }) => {
      if (href === paper.address) return paper.html;
      return href === list ? arxivListPage(rowsWith(5, { 1: { arxivId, title } })) : undefined;
    });
  });
  afterEach(async () => {
    for (const page of pages) await page.close();
    pages = [];
    expect(session.blocked, 'asked of the web').toEqual([]);
  });
  afterAll(() => session?.close());

  async function open(address: string): Promise<Page> {
    const page = await session.open(address);
    pages.push(page);
    return page;
  }

  async function openPopup(): Promise<Page> {
    const popup = await session.openPopup(await open(paper.address));
    pages.push(popup);
    await popup.setViewport({ width: 520, height: 600 });
    await expect.poll(() => texts(popup, '.to-summary'), soon).toEqual([NAME]);
    return popup;
  }

  const inPane = (library: Page, selector: string) => texts(library, `${IN_PANE} ${selector}`);
  const inView = (popup: Page, selector: string) => texts(popup, `${SHOWN} ${selector}`);
  const focused = (popup: Page) => popup.evaluate('document.activeElement.textContent');

  test('the popup shows all words as they were, and where they were', async () => {
    const popup = await openPopup();
    expect(await shownText(popup, 'main')).toEqual(textOf(mentioning));
    const linked = await placesOfWords(popup);
    await popup.evaluate(() => {
      for (const link of document.querySelectorAll('.summary-body .to-summary')) {
        link.replaceWith(...link.childNodes);
      }
    });
    expect(await placesOfWords(popup)).toEqual(linked);
  });

  test('in the popup a link opens the summary, and the way back leads to the link', async () => {
    const popup = await openPopup();
    await popup.locator('.to-summary').click();
    await expect.poll(() => inView(popup, '.summary > h2'), soon).toEqual([mentioned.title]);
    expect(await inView(popup, '.back')).toEqual(['← Назад']);
    expect(await focused(popup)).toBe('← Назад');
    await popup.keyboard.press('Enter');
    await expect.poll(() => inView(popup, '.summary > h2'), soon).toEqual([mentioning.title]);
    expect(await inView(popup, '.back')).toEqual([]);
    expect(await focused(popup)).toBe(NAME);
  });

  test('the summary says who mentions it, and leads back to where the reader came from', async () => {
    const popup = await openPopup();
    await popup.focus('.to-summary');
    await popup.keyboard.press('Enter');
    await expect
      .poll(() => inView(popup, '.see-also'), soon)
      .toEqual([`См. также${mentioning.title}`]);
    expect(await problemsOf(popup)).toEqual([]);
    expect(await russianTexts(popup)).toEqual([]);
    await popup.locator('.see-also a').click();
    await expect.poll(() => inView(popup, '.summary > h2'), soon).toEqual([mentioning.title]);
    expect(await inView(popup, '.back')).toEqual([]);
  });

  test('in the library one goes on from what was found, and back step by step', async () => {
    const library = await session.openExtensionPage('library.html');
    pages.push(library);
    await pressTab(library, 'Все разборы');
    await typeQuery(library, NAME);
    await expect.poll(() => texts(library, '.row-title'), soon).toContain(mentioned.title);
    await press(library, 'Enter');
    await expect.poll(() => inPane(library, '.back'), soon).toEqual(['← К списку']);
    const [first] = await inPane(library, '.summary > h2');
    await expect.poll(() => inPane(library, '.to-summary'), soon).toHaveLength(1);
    await library.locator('.to-summary').click();
    await expect.poll(() => inPane(library, '.back'), soon).toEqual(['← Назад']);
    expect(await inPane(library, '.summary > h2')).not.toEqual([first]);
    await library.locator(`${IN_PANE} > .back`).click();
    await expect.poll(() => inPane(library, '.summary > h2'), soon).toEqual([first]);
    await library.locator(`${IN_PANE} > .back`).click();
    await expect.poll(() => texts(library, '.summary'), soon).toEqual([]);
    expect(
      await library.$eval('[role=combobox]', (input) => input === document.activeElement),
    ).toBe(true);
  });

  test('a link opens in a tab of its own where the reader asks for that', async () => {
    const popup = await openPopup();
    const href = await popup.$eval('a.to-summary', (link) => link.href);
    const other = await session.openExtensionPage(href.replace(/^.*\/(?=library\.html)/, ''));
    pages.push(other);
    await expect.poll(() => texts(other, '.summary > h2'), soon).toEqual([mentioned.title]);
  });

  const inPopover = (page: Page, selector: string) => textsIn(page, 'concise-popover', selector);

  test('in a card a link opens the summary beside it, and the card stays', async () => {
    const page = await open(paper.address);
    await expect.poll(() => textsIn(page, 'concise-summary', 'a.to-summary'), soon).toEqual([NAME]);
    expect(await shownText(page, 'concise-summary')).toEqual(textOf(mentioning));
    expect(
      await page.$eval('concise-summary >>> a.to-summary', (link) => link.getAttribute('href')),
    ).toBe(`https://arxiv.org/abs/${mentioned.paper.arxivId}`);
    await clickIn(page, 'concise-summary', '.to-summary');
    await expect.poll(() => ours(page, 'concise-popover'), soon).toEqual([mentioned.id]);
    expect(await shownText(page, 'concise-popover')).toEqual(textOf(mentioned));
    expect(await inPopover(page, '.see-also a')).toEqual([mentioning.title]);
    expect(await inPopover(page, '.back, details')).toEqual([]);
    expect(await problemsOf(page, 'concise-popover', 'concise-summary')).toEqual([]);
    expect(await ours(page, 'concise-summary')).toEqual([mentioning.id]);
    await page.keyboard.press('Escape');
    await expect.poll(() => ours(page, 'concise-popover'), soon).toEqual([]);
    expect(await focusedInside(page, 'concise-summary')).toBe(NAME);
  });

  test('the summary beside a card leads back to the card', async () => {
    const page = await open(paper.address);
    await expect.poll(() => ours(page, 'concise-summary'), soon).toEqual([mentioning.id]);
    await page.focus('concise-summary >>> .to-summary');
    await page.keyboard.press('Enter');
    await expect.poll(() => ours(page, 'concise-popover'), soon).toEqual([mentioned.id]);
    await page.focus('concise-popover >>> .see-also a');
    await page.keyboard.press('Enter');
    await expect.poll(() => ours(page, 'concise-popover'), soon).toEqual([]);
    expect(await focusedInside(page, 'concise-summary')).toBe(NAME);
  });

  test('a popover goes on to the summary, and back to the link', async () => {
    const page = await open(list);
    await expect.poll(() => ours(page, 'concise-mark'), soon).toEqual([mentioning.id]);
    await clickIn(page, 'concise-mark', '.mark');
    await expect.poll(() => inPopover(page, 'a.to-summary'), soon).toEqual([NAME]);
    await clickIn(page, 'concise-popover', '.to-summary');
    await expect.poll(() => ours(page, 'concise-popover'), soon).toEqual([mentioned.id]);
    expect(await focusedInside(page, 'concise-popover')).toBe('← Назад');
    expect(await shownText(page, 'concise-popover')).toEqual(textOf(mentioned));
    await page.keyboard.press('Enter');
    await expect.poll(() => ours(page, 'concise-popover'), soon).toEqual([mentioning.id]);
    expect(await focusedInside(page, 'concise-popover')).toBe(NAME);
    expect(await inPopover(page, '.back')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => ours(page, 'concise-popover'), soon).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('several summaries of a paper in %s', (name) => {
  /** The newest is that of another channel, which calls the paper something else. */
  const [older, newer] = [mentioning, ofOtherChannel(mentioning)];
  const own = { arxivId, title };
  const bundledOnly = { arxivId: mentioned.paper.arxivId ?? '', title: mentioned.title };
  const line = [`@${newer.channel}5 мая 2024 г.`, `@${older.channel}`];
  let build: TemporaryFolder;
  let session: Session;
  beforeAll(async () => {
    build = await damagedBuild(name, (lines) => [...lines, JSON.stringify(newer)]);
    session = await openBrowser(name, { extension: build.path });
    session.serve(({ href }) => {
      if (href === paper.address) return paper.html;
      return href === list ? arxivListPage(rowsWith(5, { 1: own, 3: bundledOnly })) : undefined;
    });
    await keepChannels(session, [channelOf(newer)]);
  });
  afterAll(async () => {
    await session?.close();
    await build?.remove();
  });

  test('one mark stands for all of them, and the popover goes from one to another', async () => {
    const page = await session.open(list);
    await expect.poll(() => ours(page, 'concise-mark'), soon).toEqual([newer.id, mentioned.id]);
    const [added, bundled] = await placesInRows(page);
    expect(added).toEqual(bundled);
    const sign = '.mark[data-colour=violet] .sign[data-letter="Г"]';
    expect(await textsIn(page, 'concise-mark', sign)).toHaveLength(1);
    await expect.poll(() => session.badge(page), soon).toBe('2');
    await clickIn(page, 'concise-mark', '.mark');
    await expect.poll(() => shownText(page, 'concise-popover'), soon).toEqual(textOf(newer));
    expect(await textsIn(page, 'concise-popover', '.sources button')).toEqual(line);
    const before = await placeOf(page, 'concise-popover', '.sources');
    await clickIn(page, 'concise-popover', '.sources button:last-of-type');
    await expect.poll(() => shownText(page, 'concise-popover'), soon).toEqual(textOf(older));
    expect(await placeOf(page, 'concise-popover', '.sources')).toEqual(before);
    expect(await focusedInside(page, 'concise-popover')).toBe(line[1]);
    expect(await problemsOf(page, 'concise-popover', 'concise-mark')).toEqual([]);
    await page.close();
  });

  test('the card begins with the newest, and keeps its place for the others', async () => {
    const page = await session.open(paper.address);
    await expect.poll(() => shownText(page, 'concise-summary'), soon).toEqual(textOf(newer));
    const before = await placeOf(page, 'concise-summary', '.sources');
    await clickIn(page, 'concise-summary', '.sources button:last-of-type');
    await expect.poll(() => shownText(page, 'concise-summary'), soon).toEqual(textOf(older));
    expect(await placeOf(page, 'concise-summary', '.sources')).toEqual(before);
    expect(await ours(page, 'concise-summary')).toEqual([older.id]);
    await clickIn(page, 'concise-summary', '.sources button:first-of-type');
    await expect.poll(() => shownText(page, 'concise-summary'), soon).toEqual(textOf(newer));
    expect(await problemsOf(page, 'concise-summary')).toEqual([]);
    await page.close();
  });

  test('so do the popup, and the library for the paper that was saved there', async () => {
    const page = await session.open(paper.address);
    await expect.poll(() => ours(page, 'concise-summary'), soon).toHaveLength(1);
    const popup = await session.openPopup(page);
    await expect.poll(() => shownText(popup, 'main'), soon).toEqual(textOf(newer));
    expect(await texts(popup, '.sources button')).toEqual(line);
    await popup.locator('.sources button:last-of-type').click();
    await expect.poll(() => shownText(popup, 'main'), soon).toEqual(textOf(older));
    await popup.locator('.save').click();
    await popup.locator('.sources button:first-of-type').click();
    await expect.poll(() => texts(popup, '.save[aria-pressed=true]'), soon).toHaveLength(1);
    expect(await problemsOf(popup)).toEqual([]);
    await popup.close();
    await page.close();
    const library = await session.openExtensionPage('library.html');
    await library.locator('.row-title').click();
    await expect.poll(() => shownText(library, '.summary-section'), soon).toEqual(textOf(newer));
    expect(await texts(library, '.summary-section .sources button')).toEqual(line);
    await library.close();
  });
});

/** A summary of the same paper by another channel. */
function ofOtherChannel({ paper }: Summary): Summary {
  const channel = 'glaciers_daily';
  return v.parse(summarySchema, {
    id: `${channel}/7`,
    channel,
    title: 'О качестве картинок',
    body: [{ kind: 'paragraph', text: [{ text: 'Другой разбор той же статьи.' }] }],
    postedAt: '2024-05-05T09:00:00Z',
    paper: {
      title: 'О качестве картинок',
      otherTitles: [],
      arxivId: paper.arxivId,
      openreviewIds: [],
    },
  });
}

function channelOf({ channel }: Summary): Channel {
  return {
    ...bundledRecord(new Date('2024-05-06')),
    name: channel,
    title: 'Ледники каждый день',
    letter: 'Г',
    colour: 'violet',
    from: 'telegram',
  };
}

/** How far below the top of its row each mark stands, in px, rounded to one. */
function placesInRows(page: Page): Promise<number[]> {
  return page.$$eval('concise-mark', (marks) =>
    marks.map((mark) => {
      const button = mark.shadowRoot?.querySelector('button');
      const [inner, row] = [button, mark.parentElement].map((one) => one?.getBoundingClientRect());
      return Math.round((inner?.top ?? 0) - (row?.top ?? 0));
    }),
  );
}

/** Where something in an element of ours begins, in px of the window. */
function placeOf(page: Page, host: string, inner: string): Promise<number[]> {
  return page.$eval(`${host} >>> ${inner}`, (element) => {
    const { x, y } = element.getBoundingClientRect();
    return [x, y];
  });
}

/** What is open and is not waiting behind another summary. */
/** Of the summaries that were opened one from another in the library, the one that is shown. */
const IN_PANE = '.summaries-page .pane > div:not([hidden])';
const SHOWN = '.view > div:not([hidden])';

function focusedInside(page: Page, host: string): Promise<string | undefined> {
  return page.evaluate(
    (host) => document.querySelector(host)?.shadowRoot?.activeElement?.textContent ?? undefined,
    host,
  );
}

/** Where each word of the summary stands. */
function placesOfWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const places: string[] = [];
    const body = document.querySelector('.summary-body');
    const nodes = body && document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (nodes?.nextNode()) {
      const node = nodes.currentNode;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const { x, y } = range.getBoundingClientRect();
        places.push(`${word} ${Math.round(x)} ${Math.round(y)}`);
      }
    }
    return places;
  });
}
