import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../data/bundled';
import { openBrowser } from './harness/open-browser';
import { aMoment, ours, shownText, soon, textOf } from './harness/our-elements';
import type { Session } from './harness/session';
import { arxivListPage, arxivSearchPage, rowSelector, rowsWith } from './pages/arxiv-list';

const explained = [post(18), post(3), post(16)];
const rows = rowsWith(50, { 2: row(18), 17: row(3), 49: row(16) });
const list = 'https://arxiv.org/list/cs.CV/recent';
const darkening = 'https://arxiv.org/list/cs.CV/new';
const search = 'https://arxiv.org/search/?query=diffusion';

function row(n: number) {
  const { arxivId = '', title } = post(n).paper;
  return { arxivId, title };
}

function paint(background: string): void {
  const style = document.createElement('style');
  style.textContent = `html, body { background: ${background} !important }`;
  document.head.append(style);
}

/** In a page: darkens it when the first mark comes, and is busy for a while. */
const DARKENING = `<script>
  new MutationObserver((_, observer) => {
    if (!document.querySelector('concise-mark')) return;
    observer.disconnect();
    (${paint})('#111');
    const end = performance.now() + 200;
    while (performance.now() < end);
  }).observe(document.body, { subtree: true, childList: true });
</script>`;

/** The look of each mark. */
function schemes(page: Page): Promise<string[]> {
  return page.$$eval('concise-mark', (marks) =>
    marks.map((mark) => (mark instanceof HTMLElement ? mark.style.colorScheme : '')),
  );
}

describe.each(['chromium', 'firefox'] as const)('lists in %s', (browserName) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await openBrowser(browserName);
    session.serve(({ href }) => {
      if (href === list) return arxivListPage(rows);
      if (href === darkening) return arxivListPage(rows) + DARKENING;
      return href === search ? arxivSearchPage(rows) : undefined;
    });
  });
  afterEach(() => page.close());
  afterAll(() => session?.close());

  async function openWithMarks(address: string): Promise<void> {
    page = await session.open(address);
    await expect
      .poll(() => ours(page, 'concise-mark'), soon)
      .toEqual(explained.map(({ id }) => id));
  }

  test.each([list, search])('%s marks the three rows that are explained', async (address) => {
    await openWithMarks(address);
    expect(await markedPapers(page)).toEqual(explained.map(({ paper }) => paper.arxivId));
    await aMoment();
    expect(await page.$$('concise-mark')).toHaveLength(3);
    expect(await page.$$('concise-summary')).toHaveLength(0);
    expect(await session.badge(page)).toBe('3');
  });

  test.each([list, search])('marks move no row of %s', async (address) => {
    await openWithMarks(address);
    expect(await rowsNow(page)).toEqual(await page.evaluate('window.rowsBefore'));
  });

  test('marks follow a page that turns dark and light again', async () => {
    await openWithMarks(list);
    await page.evaluate(paint, '#111');
    await expect.poll(() => schemes(page), soon).toEqual(['dark', 'dark', 'dark']);
    await page.evaluate(paint, '#fff');
    await expect.poll(() => schemes(page), soon).toEqual(['light', 'light', 'light']);
  });

  test('marks follow a slow page that turns dark as they come', async () => {
    await openWithMarks(darkening);
    await expect.poll(() => schemes(page), soon).toEqual(['dark', 'dark', 'dark']);
  });

  test('a pointer that rests on a mark opens its summary at the end of the page', async () => {
    await openWithMarks(list);
    await page.hover('concise-mark');
    await page.waitForSelector('concise-popover');
    expect(await shownText(page, 'concise-popover')).toEqual(textOf(post(18)));
    expect(await page.$eval('body', (body) => body.lastElementChild?.localName)).toBe(
      'concise-popover',
    );
    await page.locator('concise-popover >>> .summary h2').hover();
    await aMoment();
    expect(await ours(page, 'concise-popover')).toEqual([post(18).id]);
    await page.mouse.move(1200, 5);
    await expect.poll(() => ours(page, 'concise-popover'), soon).toEqual([]);
  });

  test('a pointer that moves on to another mark changes the one popover', async () => {
    await openWithMarks(search);
    for (const { id } of [post(18), post(3)]) {
      await page.hover(`concise-mark[data-summary="${id}"]`);
      await expect.poll(() => ours(page, 'concise-popover'), soon).toEqual([id]);
    }
  });

  test('Enter on a mark opens the summary and Escape gives the focus back', async () => {
    await openWithMarks(list);
    await focusMark(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), soon).toEqual(['concise-popover', 'popover']);
    expect(await ours(page, 'concise-popover')).toEqual([post(18).id]);
    await page.keyboard.press('Escape');
    await expect.poll(() => ours(page, 'concise-popover'), soon).toEqual([]);
    expect(await focused(page)).toEqual(['concise-mark', 'mark']);
  });

  test('a press on the mark opens it, and one beside it closes it', async () => {
    await openWithMarks(list);
    await page.locator('concise-mark >>> button').click();
    await expect.poll(() => ours(page, 'concise-popover'), soon).toEqual([post(18).id]);
    await page.mouse.move(1200, 5);
    await aMoment();
    expect(await ours(page, 'concise-popover'), 'what was pressed stays').toEqual([post(18).id]);
    await page.mouse.click(1200, 5);
    await expect.poll(() => ours(page, 'concise-popover'), soon).toEqual([]);
  });
});

function markedPapers(page: Page): Promise<(string | undefined)[]> {
  return page.$$eval('concise-mark', (marks) =>
    marks.map((mark) => {
      const link = mark.closest('dt, li')?.querySelector('a[href*="/abs/"]');
      return link?.getAttribute('href')?.split('/abs/')[1];
    }),
  );
}

function rowsNow(page: Page): Promise<number[][]> {
  return page.$$eval(rowSelector, (rows) =>
    rows.map((row) => {
      const { x, y, height } = row.getBoundingClientRect();
      return [x, y, height];
    }),
  );
}

function focusMark(page: Page): Promise<void> {
  return page.$eval('concise-mark', (mark) => mark.shadowRoot?.querySelector('button')?.focus());
}

/** The element of ours that has the focus, and the class of what has it inside. */
function focused(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(() => {
    const host = document.activeElement;
    return [host?.localName, host?.shadowRoot?.activeElement?.className];
  });
}
