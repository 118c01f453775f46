import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import texts from '@/locales/ru.json';
import type { TemporaryFolder } from '../../scripts/temporary-folder';
import { post } from '../data/bundled';
import { damagedBuild } from './harness/edited-build';
import { openBrowser } from './harness/open-browser';
import {
  aMoment,
  clickIn,
  countOfOurs,
  ours,
  shownText,
  soon,
  textOf,
  textsIn,
} from './harness/our-elements';
import type { Session } from './harness/session';
import { arxivListPage, rowsWith } from './pages/arxiv-list';
import {
  absPage,
  cutOff,
  longPage,
  onlyAbstract,
  onlyTitle,
  references,
  strangePage,
  withoutEndTags,
} from './pages/broken-abs';
import { forgeries, forgeriesOn, takenNames } from './pages/forgeries';
import { forumContent, openReviewPage } from './pages/openreview';
import { attack, expectUnmoved, expectWhole, witnessed } from './pages/witness';

const explained = post(18);
const paper = row(18);
const stranger = { arxivId: '2607.00001', title: 'On the Sorting of Pebbles by Colour Alone' };
const address = addressOf(paper);
const list = 'https://arxiv.org/list/cs.CV/recent';
const forum = 'https://openreview.net/forum?id=FmqFfMTNnv';
const claim = `data-summary="${explained.id}" data-match="certain"`;
const NONE: string[] = [];
const RIGHT = [explained.id];

describe.each(['chromium', 'firefox'] as const)('hostile pages in %s', (browserName) => {
  const served = new Map<string, string>();
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await openBrowser(browserName);
    session.serve(({ href }) => served.get(href));
  });
  afterEach(async () => {
    await expectWhole(page);
    await page.close();
    expect(session.blocked, 'asked of the web').toEqual([]);
  });
  afterAll(() => session?.close());

  async function open(at: string, html: string, parts?: string): Promise<void> {
    served.set(at, witnessed(html, parts));
    page = await session.open(at);
  }

  /** These cards and nothing else of ours, now and a moment later. */
  async function expectCards(expected: string[]): Promise<void> {
    await expect.poll(() => ours(page, 'concise-summary'), soon).toEqual(expected);
    await aMoment();
    expect(await ours(page, 'concise-summary')).toEqual(expected);
    expect(await countOfOurs(page)).toBe(expected.length);
    expect(await session.badge(page)).toBe(expected.length > 0 ? String(expected.length) : '');
  }

  test.each([
    ['has nothing left by which it was known', paper, strangePage(paper), NONE],
    ['has its abstract only', paper, onlyAbstract(), RIGHT],
    ['has its title only', paper, onlyTitle(paper), RIGHT],
    ['ends within the abstract', paper, cutOff(absPage(paper)), RIGHT],
    ['leaves its elements open', paper, withoutEndTags(absPage(paper)), RIGHT],
    ['says everything twice', paper, absPage(paper) + absPage(paper), RIGHT],
    ['turns out to be another paper', paper, absPage(stranger), NONE],
    ['bears the title of another', stranger, absPage({ ...stranger, title: paper.title }), NONE],
    ['refers to explained papers', stranger, references([paper, row(3)]), NONE],
  ])('a page of arXiv that %s: the right card or none', async (_, { arxivId }, html, expected) => {
    await open(`https://arxiv.org/abs/${arxivId}`, html);
    await expectCards(expected);
  });

  test('an explained paper whose title is a megabyte long has its one card', async () => {
    await open(address, absPage({ ...paper, title: 'Long '.repeat(200_000) }));
    await expectCards(RIGHT);
    expect(await shownText(page, 'concise-summary')).toEqual(textOf(explained));
  });

  test('of ten thousand rows the three that are explained are marked', async () => {
    await open(list, arxivListPage(rowsWith(10_000, { 2: paper, 5000: row(3), 9999: row(16) })));
    const expected = [18, 3, 16].map((n) => post(n).id);
    await expect.poll(() => ours(page, 'concise-mark'), soon).toEqual(expected);
    await aMoment();
    expect(await countOfOurs(page)).toBe(3);
    expect(await session.badge(page)).toBe('3');
  });

  test('among elements that bear our names there is one card, and it is ours', async () => {
    const around = forgeries(270, claim) + forgeries(270);
    const html = absPage(paper)
      .replace('<main>', `<main>${around}`)
      .replace('</blockquote>', `</blockquote>${around}`);
    await open(address, html);
    const card = 'concise-summary[data-match]';
    await expect.poll(() => shownText(page, card), soon).toEqual(textOf(explained));
    await aMoment();
    expect(await page.$$('[data-match]'), 'what claimed to be it is gone').toHaveLength(1);
    expect(await page.$$('blockquote + [data-match]')).toHaveLength(1);
    expect(await forgeriesOn(page)).toEqual({ all: 540, intact: 180 });
  });

  test('elements that bear our names are left alone where nothing is explained', async () => {
    const html = absPage(stranger).replace('<main>', `<main>${forgeries(540, claim)}`);
    await open(addressOf(stranger), html);
    await aMoment();
    expect(await countOfOurs(page)).toBe(540);
    expect(await forgeriesOn(page)).toEqual({ all: 540, intact: 180 });
  });

  test('a page that has made our names its own is left alone', async () => {
    await open(address, absPage(paper).replace('<main>', `<main>${takenNames}`));
    await expect.poll(() => session.badge(page), soon).toBe('1');
    await aMoment();
    expect(await countOfOurs(page)).toBe(0);
  });

  test('a script in the title of a row is text to us', async () => {
    await open(list, arxivListPage(rowsWith(20, { 4: { ...paper, title: paper.title + attack } })));
    await expect.poll(() => ours(page, 'concise-mark'), soon).toEqual(RIGHT);
    expect(await labelOfMark(page)).toContain(paper.title + attack);
    await clickIn(page, 'concise-mark', 'button');
    await expect.poll(() => ours(page, 'concise-popover'), soon).toEqual(RIGHT);
    await aMoment();
  });

  test.each([
    [address, absPage({ ...paper, title: attack })],
    [forum, forumPage(attack)],
  ])('a script in the title of %s is text to us', async (at, html) => {
    await open(at, html);
    await expectCards(RIGHT);
  });

  test.each([
    [address, absPage(paper), '#header, h1, .dateline, .authors, .abstract, .extra-services'],
    [forum, forumPage(paper.title), '.navbar, .forum-note, .forum-note *'],
  ])('the card of %s moves nothing that stands above it', async (at, html, parts) => {
    await open(at, longPage(html), parts);
    await expectCards(RIGHT);
    await expectUnmoved(page);
  });
});

function row(n: number) {
  const { arxivId = '', title } = post(n).paper;
  return { arxivId, title };
}

function addressOf({ arxivId }: { arxivId: string }): string {
  return `https://arxiv.org/abs/${arxivId}`;
}

function forumPage(title: string): string {
  return openReviewPage(title, forumContent({ id: 'FmqFfMTNnv', title }));
}

/** What those hear who can't see the mark. */
function labelOfMark(page: Page): Promise<string | null | undefined> {
  return page.$eval('concise-mark', ({ shadowRoot }) =>
    shadowRoot?.querySelector('button')?.getAttribute('aria-label'),
  );
}

describe.each(['chromium', 'firefox'] as const)('hostile summaries in %s', (browserName) => {
  const hostile = {
    ...explained,
    title: attack,
    note: { alias: attack },
    paper: { ...explained.paper, title: attack },
    body: [{ kind: 'paragraph', text: [{ text: attack }, { text: attack, href: 'https://a.b/' }] }],
  };
  const script = 'javascript:hacked()';
  const linked = { kind: 'paragraph', text: [{ text: 'Ссылка', href: script }] };
  const refused = [
    { ...post(1), body: [linked] },
    { ...post(2), url: script },
    { ...post(3), paper: { ...post(3).paper, codeUrl: script } },
  ];
  let build: TemporaryFolder;
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    build = await damagedBuild(browserName, () =>
      [hostile, ...refused].map((summary) => JSON.stringify(summary)),
    );
    session = await openBrowser(browserName, { extension: build.path });
    session.serve(({ href }) => {
      const [, arxivId] = href.split('https://arxiv.org/abs/');
      if (arxivId) return witnessed(absPage({ arxivId, title: 'A paper' }));
      return href === list ? witnessed(arxivListPage(rowsWith(20, { 4: paper }))) : undefined;
    });
  });
  afterEach(async () => {
    await expectWhole(page);
    await page.close();
    expect(session.blocked, 'asked of the web').toEqual([]);
  });
  afterAll(async () => {
    await session?.close();
    await build?.remove();
  });

  test('its scripts are text on a card', async () => {
    page = await session.open(address);
    await expect.poll(() => shownText(page, 'concise-summary'), soon).toEqual([attack + attack]);
    expect(await textsIn(page, 'concise-summary', '.tags span')).toContain(attack);
    await aMoment();
  });

  test('its scripts are text in a popover', async () => {
    page = await session.open(list);
    await expect.poll(() => ours(page, 'concise-mark'), soon).toEqual(RIGHT);
    await clickIn(page, 'concise-mark', 'button');
    await expect.poll(() => textsIn(page, 'concise-popover', 'h2'), soon).toEqual([attack]);
    expect(await shownText(page, 'concise-popover')).toEqual([attack + attack]);
    await aMoment();
  });

  test('its scripts are text in the popup, whatever that shows', async () => {
    page = await session.open(address);
    await clickIn(page, 'concise-summary', '.save');
    const popup = await session.openPopup(page);
    await expect.poll(() => textsIn(popup, 'main', '.summary h2'), soon).toEqual([attack]);
    for (const tab of [2, 3]) {
      await popup.locator(`[role=tab]:nth-child(${tab})`).click();
      await expect.poll(() => textsIn(popup, 'main', '.row-title'), soon).toEqual([attack]);
    }
    await popup.locator('[role=tab]:nth-child(2)').click();
    await popup.locator('input').fill('hacked');
    await expect.poll(() => textsIn(popup, 'main', '.row-title'), soon).toEqual([attack]);
    expect(await popup.$$('main :is(img, script, svg[onload])')).toEqual([]);
    await popup.close();
  });

  test.each(refused)(
    'a link that is a script makes the summary a damaged one: $id',
    async (bad) => {
      page = await session.open(`https://arxiv.org/abs/${bad.paper.arxivId}`);
      await aMoment();
      expect(await countOfOurs(page)).toBe(0);
      const popup = await session.openPopup(page);
      await expect
        .poll(() => textsIn(popup, 'main', '.notice'), soon)
        .toEqual([texts.problemSummariesDamaged]);
      await popup.close();
    },
  );
});
