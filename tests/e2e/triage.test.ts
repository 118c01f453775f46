import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import texts from '@/locales/ru.json';
import { bundled, post } from '../data/bundled';
import { bookmarks, countIn, focusedPaper, pressOnly, pressStep, seen } from './harness/list-line';
import { openBrowser } from './harness/open-browser';
import { aMoment, clickIn, countOfOurs, ours, soon, textsIn } from './harness/our-elements';
import { openPrivately } from './harness/private-window';
import type { Session } from './harness/session';
import { arxivListPage, arxivSearchPage, type Row, rowsWith } from './pages/arxiv-list';
import { absPage } from './pages/broken-abs';

const explained = [18, 3, 16].map((n) => row(post(n).paper));
const ids = explained.map(({ arxivId }) => arxivId);
const [first, second, third] = explained.flatMap((one) => (one ? [one] : []));
const rows = rowsWith(50, { ...(first && second && third && { 2: first, 17: second, 49: third }) });
const unexplained = rowsWith(20, {});

const fields = `<p><input aria-label="Search"> <textarea aria-label="Note"></textarea>
<span contenteditable="true">Text</span> <a href="#item5">Fifth</a></p>`;
/** A second day, none of whose rows is explained, in a list of its own. */
const secondDay = arxivListPage(unexplained).replace(/^.*(<dl.*<\/dl>).*$/s, '$1');
const list = 'https://arxiv.org/list/cs.CV/recent';
const search = 'https://arxiv.org/search/?query=diffusion';
const long = 'https://arxiv.org/list/cs.CV/pastweek';
const none = 'https://arxiv.org/list/cs.AI/recent';
const own = `https://arxiv.org/abs/${first?.arxivId}`;
const LONG = 2000;
const titles = new Map(rows.map(({ arxivId, title }) => [arxivId, title]));
const pages: Record<string, string> = {
  [list]: arxivListPage(rows)
    .replace('</dl>', `</dl>${secondDay}`)
    .replace('</main>', `${fields}</main>`),
  [search]: withNumbers(arxivSearchPage(rows)),
  [long]: arxivListPage(longRows()),
  [none]: arxivListPage(unexplained),
  ...(first && { [own]: absPage(first) }),
};

function row({ arxivId = '', title }: { arxivId?: string; title: string }): Row {
  return { arxivId, title };
}

/** Every 20th row is explained. */
function longRows(): Row[] {
  const papers = bundled.filter(({ paper }) => paper.arxivId).map(({ paper }) => row(paper));
  return rowsWith(LONG, {}).map((one, i) =>
    i % 20 === 9 ? (papers[((i / 20) % papers.length) | 0] ?? one) : one,
  );
}

/** Each result says the number that the browser gives it, as wide as it has digits. */
function withNumbers(html: string): string {
  const style =
    '<style>.number { font: 20px monospace } .number::before { content: counter(list-item) }</style>';
  return html
    .replaceAll('<p class="authors">', '<span class="number"></span><p class="authors">')
    .replace('</head>', `${style}</head>`);
}

describe.each(['chromium', 'firefox'] as const)('the triage of a list in %s', (browserName) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await openBrowser(browserName);
    session.serve(({ href }) => pages[href]);
  });
  afterEach(() => page.close());
  afterAll(() => session?.close());

  async function openWithLine(address: string, count: string): Promise<void> {
    page = await session.open(address);
    await expect.poll(() => countIn(page), soon).toBe(count);
  }

  async function savedPapers(): Promise<string[]> {
    const library = await session.openExtensionPage('library.html');
    await library.waitForSelector('.saved, .empty');
    const saved = await library.$$eval('.saved .row-title', (all) =>
      all.map((one) => one.textContent),
    );
    await library.close();
    return saved;
  }

  async function expectFocused(id: string | undefined): Promise<void> {
    await expect.poll(() => focusedPaper(page), soon).toEqual({ id, seen: true });
  }

  test('a line above the list says how much of it is explained, and moves nothing', async () => {
    await openWithLine(list, 'Разобрано 3 из 70');
    expect(await page.$eval('concise-list', (line) => line.nextElementSibling?.id)).toBe(
      'articles',
    );
    expect(await page.$$('concise-list')).toHaveLength(1);
    await expect.poll(() => ours(page, 'concise-mark'), soon).toHaveLength(3);
    expect(
      await page.$$eval('dt', (all) => all.map((one) => one.getBoundingClientRect().y)),
    ).toEqual(
      await page.evaluate(
        'rowsBefore.filter((_, i) => i % 2 === 0).slice(0, 70).map(([, y]) => y)',
      ),
    );
  });

  test('a list of which nothing is explained has no line', async () => {
    page = await session.open(none);
    await aMoment();
    expect(await page.$('concise-list')).toBeNull();
  });

  test('] and [ go from one explained row to another, round and round', async () => {
    await openWithLine(list, 'Разобрано 3 из 70');
    for (const id of [...ids, ids[0]]) {
      await page.keyboard.press(']');
      await expectFocused(id);
    }
    for (const id of [ids[2], ids[1]]) {
      await page.keyboard.press('[');
      await expectFocused(id);
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => ours(page, 'concise-popover'), soon).toEqual([post(3).id]);
    await page.keyboard.press(']');
    await expectFocused(ids[2]);
    expect(await ours(page, 'concise-popover')).toEqual([]);
  });

  test('so do the buttons of the line, which stays in the window', async () => {
    await openWithLine(list, 'Разобрано 3 из 70');
    for (const id of [ids[0], ids[1], ids[2]]) {
      await pressStep(page, 'next');
      await expectFocused(id);
    }
    const shown = () => page.$eval('concise-list', (line) => line.getBoundingClientRect().top > 0);
    expect(await page.evaluate('scrollY')).toBeGreaterThan(500);
    expect(await shown()).toBe(true);
    await pressStep(page, 'previous');
    await expectFocused(ids[1]);
  });

  test.each(['input', 'textarea', '[contenteditable]'])(
    'in %s the keys are letters',
    async (field) => {
      await openWithLine(list, 'Разобрано 3 из 70');
      await page.click(field);
      await page.keyboard.type('][');
      const typed = await page.$eval(field, (one) =>
        'value' in one ? one.value : one.textContent,
      );
      expect(typed).toContain('][');
      expect(await page.evaluate('document.activeElement.localName')).not.toBe('concise-mark');
    },
  );

  test('the switch leaves the explained rows with their numbers, and gives the others back', async () => {
    await openWithLine(list, 'Разобрано 3 из 70');
    const [numbers, headings] = [await seen(page, 'dt > a[name]'), await seen(page, 'dl > h3')];
    expect([numbers.length, headings.length]).toEqual([70, 2]);
    await pressOnly(page);
    await expect.poll(() => seen(page, 'dt > a[name]'), soon).toEqual(['[3]', '[18]', '[50]']);
    await expect.poll(() => seen(page, 'dl > h3'), soon).toEqual(['Showing 50 entries']);
    expect(await seen(page, 'dd')).toHaveLength(3);
    expect(await page.$$('dt, dd')).toHaveLength(140);
    expect(await countIn(page)).toBe('Разобрано 3 из 70');
    await pressOnly(page);
    await expect.poll(() => seen(page, 'dt > a[name]'), soon).toEqual(numbers);
    await expect.poll(() => seen(page, 'dl > h3'), soon).toEqual(headings);
  });

  test('the switch leaves the numbers that a browser counts', async () => {
    await openWithLine(search, 'Разобрано 3 из 50');
    const before = await digits(page);
    expect(before).toHaveLength(50);
    await pressOnly(page);
    await expect.poll(() => digits(page), soon).toEqual([before[2], before[17], before[49]]);
    expect(before[17]).toBeGreaterThan((before[2] ?? 0) * 1.5);
    const gaps = await page.$$eval(
      'li.arxiv-result',
      (all) => all.filter((one) => one.getBoundingClientRect().height > 0).length,
    );
    expect(gaps).toBe(3);
    await pressOnly(page);
    await expect.poll(() => digits(page), soon).toEqual(before);
  });

  test('a link to a hidden row of the page gives the rows back and leads to it', async () => {
    await openWithLine(list, 'Разобрано 3 из 70');
    await pressOnly(page);
    await expect.poll(() => seen(page, 'dt'), soon).toHaveLength(3);
    await page.click('a[href="#item5"]');
    await expect.poll(() => seen(page, 'dt'), soon).toHaveLength(70);
    const top = await page.$eval('[name=item5]', (target) => target.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(30);
  });

  test('the switch is forgotten with the page', async () => {
    await openWithLine(list, 'Разобрано 3 из 70');
    await pressOnly(page);
    await expect.poll(() => seen(page, 'dt'), soon).toHaveLength(3);
    await page.reload();
    await expect.poll(() => countIn(page), soon).toBe('Разобрано 3 из 70');
    expect(await seen(page, 'dt')).toHaveLength(70);
  });

  test('of 2,000 rows the switch leaves a hundred, and what is looked at stays in its place', async () => {
    await openWithLine(long, 'Разобрано 100 из 2\u00a0000');
    await expect.poll(() => ours(page, 'concise-mark'), soon).toHaveLength(100);
    // In the middle: at an end of the list there is nothing left to fill the window with.
    await page.evaluate('document.getElementsByName("item1000")[0].scrollIntoView()');
    await page.keyboard.press(']');
    await page.evaluate('window.looked = document.activeElement.closest("dt")');
    const placeNow = async () => Number(await page.evaluate('looked.getBoundingClientRect().top'));
    const place = await placeNow();
    for (const count of [100, LONG]) {
      await pressOnly(page);
      await expect.poll(() => seen(page, 'dt'), soon).toHaveLength(count);
      expect(Math.abs((await placeNow()) - place)).toBeLessThan(2);
    }
  });

  test.each([
    ['an explained row', 3, ids[0] ?? ''],
    ['any other row', 5, '2607.10004'],
  ])('%s is saved by its bookmark, which every tab then shows', async (_, row, id) => {
    await openWithLine(list, 'Разобрано 3 из 70');
    await expect.poll(() => ours(page, 'concise-mark'), soon).toHaveLength(3);
    const other = await session.open(search);
    await expect.poll(() => ours(other, 'concise-mark'), soon).toHaveLength(3);
    await page.bringToFront();
    const places = () =>
      page.$$eval('dt a', (all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    const before = await places();
    await page.hover(`dt:nth-of-type(${row}) + dd`);
    await expect.poll(() => bookmarks(page), soon).toEqual({ [id]: false });
    await page.hover('dt:nth-of-type(8) + dd');
    await expect.poll(() => bookmarks(page), soon).toEqual({ '2607.10007': false });
    await page.focus(`dt:nth-of-type(${row}) a[title="Abstract"]`);
    await expect.poll(() => bookmarks(page), soon).toEqual({ [id]: false });
    expect(await places()).toEqual(before);
    await clickIn(page, 'concise-keep', '.keep');
    await expect.poll(() => bookmarks(page), soon).toEqual({ [id]: true });
    await page.hover('h1');
    await expect.poll(() => bookmarks(other), soon).toEqual({ [id]: true });
    await other.reload();
    await expect.poll(() => bookmarks(other), soon).toEqual({ [id]: true });
    expect(await savedPapers()).toEqual([titles.get(id)]);
    await clickIn(other, 'concise-keep', '.keep');
    await expect.poll(() => bookmarks(page), soon).toEqual({});
    await other.close();
  });

  test('a list that one comes back to shows what was saved in the meantime', async () => {
    await openWithLine(list, 'Разобрано 3 из 70');
    await page.evaluate('window.shownAgain = false; onpageshow = () => { shownAgain = true }');
    await page.evaluate((to) => location.assign(to), own);
    await expect.poll(() => ours(page, 'concise-summary').catch(() => []), soon).toHaveLength(1);
    await clickIn(page, 'concise-summary', '.save');
    const save = () => textsIn(page, 'concise-summary', '.save[aria-pressed=true]');
    await expect.poll(save, soon).toHaveLength(1);
    await page.evaluate(() => void setTimeout(() => history.back()));
    // The same page, out of the browser's cache.
    await expect.poll(() => page.evaluate('window.shownAgain').catch(() => false), soon).toBe(true);
    await expect.poll(() => bookmarks(page), soon).toMatchObject({ [ids[0] ?? '']: true });
    await page.hover('dt:nth-of-type(3) + dd');
    await clickIn(page, 'concise-keep', '.keep');
    await page.hover('h1');
    await expect.poll(() => bookmarks(page), soon).toEqual({});
  });

  test('a row is copied and printed without what is ours', async () => {
    await openWithLine(list, 'Разобрано 3 из 70');
    await expect.poll(() => ours(page, 'concise-mark'), soon).toHaveLength(3);
    await page.hover('dt:nth-of-type(3) + dd');
    await expect.poll(() => bookmarks(page), soon).not.toEqual({});
    expect(await copied(page, 'dt:nth-of-type(3)')).toEqual(
      await shownIn(page, 'dt:nth-of-type(3)'),
    );
    await clickIn(page, 'concise-mark', 'button');
    await expect.poll(() => ours(page, 'concise-popover'), soon).toHaveLength(1);
    if (browserName === 'firefox') return; // Its driver knows no media.
    await page.emulateMediaType('print');
    expect(await seen(page, 'concise-mark, concise-keep, concise-list, concise-popover')).toEqual(
      [],
    );
  });

  test('a line that the page throws away is put back once, and nothing stays hidden', async () => {
    await openWithLine(list, 'Разобрано 3 из 70');
    await pressOnly(page);
    await expect.poll(() => seen(page, 'dt'), soon).toHaveLength(3);
    await page.$eval('concise-list', (line) => line.remove());
    await expect.poll(() => countIn(page), soon).toBe('Разобрано 3 из 70');
    await page.$eval('concise-list', (line) => line.remove());
    await aMoment();
    expect(await page.$('concise-list')).toBeNull();
    expect(await seen(page, 'dt')).toHaveLength(70);
    expect(await countOfOurs(page)).toBe(3);
  });

  // The last: Chromium is started again for it.
  test('a row that can’t be saved says why', async () => {
    page = await openPrivately(browserName, session, search);
    await expect.poll(() => ours(page, 'concise-mark'), soon).toHaveLength(3);
    await page.hover('li.arxiv-result:nth-of-type(5) .authors');
    await clickIn(page, 'concise-keep', '.keep');
    await expect
      .poll(() => textsIn(page, 'concise-notice', '[role=status]'), soon)
      .toEqual([texts.problemPrivateWindow]);
    expect(await bookmarks(page)).toEqual({ '2607.10004': false });
  });
});

/** What is on the clipboard once what `selector` finds was selected and copied, as plain words. */
async function copied(page: Page, selector: string): Promise<string[]> {
  await page.$eval(selector, (element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyC');
  await page.keyboard.up('Control');
  await page.click('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  return words(await page.$eval('textarea', (field) => field.value));
}

async function shownIn(page: Page, selector: string): Promise<string[]> {
  return words(await page.$eval(selector, (element) => element.textContent ?? ''));
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** How wide the numbers of the results are that can be seen. */
function digits(page: Page): Promise<number[]> {
  return page.$$eval('.number', (all) =>
    all.map((one) => one.getBoundingClientRect().width).filter((width) => width > 0),
  );
}
