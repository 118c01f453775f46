import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../data/bundled';
import { openBrowser } from './harness/open-browser';
import { aMoment, clickIn, ours, shownText, soon, textOf, textsIn } from './harness/our-elements';
import type { Session } from './harness/session';
import { entriesWith, htmlPaper } from './pages/html-paper';

const byId = post(18);
const byTitle = post(3);
const inQuotes = post(16);
const inText = post(13);
const entries = entriesWith(40, {
  2: { title: 'A title that was changed', arxivId: byId.paper.arxivId ?? '', style: 'blocks' },
  17: { title: byTitle.paper.title, style: 'blocks' },
  30: { title: inText.paper.title, style: 'commas' },
  39: { title: inQuotes.paper.title, style: 'quotes' },
});
const papers = [
  'https://arxiv.org/html/2601.00001v1',
  'https://ar5iv.labs.arxiv.org/html/2601.00001',
];

/** Where each mark stands: in an entry, or after a link to it. */
function places(page: Page): Promise<string[]> {
  return page.$$eval('concise-mark', (marks) =>
    marks.map((mark) => {
      const link = mark.previousElementSibling?.getAttribute('href');
      const place = mark.closest('nav, h2, p, li')?.localName ?? '';
      return `${place} ${mark.parentElement?.id || link?.split('#')[1]}`;
    }),
  );
}

describe.each(['chromium', 'firefox'] as const)('papers as web pages in %s', (browserName) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await openBrowser(browserName);
    session.serve(({ href }) => (papers.includes(href) ? htmlPaper(href, entries) : undefined));
  });
  afterEach(() => page.close());
  afterAll(() => session?.close());

  async function openWithMarks(address: string): Promise<void> {
    page = await session.open(address);
    await expect.poll(() => ours(page, 'concise-mark'), soon).toHaveLength(12);
  }

  test.each(papers)(
    '%s marks the entries that are explained and their citations',
    async (address) => {
      await openWithMarks(address);
      const cited = ['bib.bib3', 'bib.bib18', 'bib.bib31', 'bib.bib40'];
      expect(await places(page)).toEqual([
        ...cited.map((id) => `p ${id}`), // Cited together,
        ...cited.map((id) => `p ${id}`), // and each by itself.
        ...cited.map((id) => `li ${id}`),
      ]);
      const summaries = [byId, byTitle, inText, inQuotes].map(({ id }) => id);
      expect(await ours(page, 'concise-mark')).toEqual([...summaries, ...summaries, ...summaries]);
      await aMoment();
      expect(await page.$$('concise-mark')).toHaveLength(12);
      expect(await session.badge(page)).toBe('4');
    },
  );

  test('a citation opens the summary where it is read', async () => {
    await openWithMarks(papers[0] ?? '');
    await page.hover('concise-mark');
    await page.waitForSelector('concise-popover');
    expect(await shownText(page, 'concise-popover')).toEqual(textOf(byId));
    expect(page.url()).toBe(papers[0]);
  });

  test('the line below the abstract names what is cited, and leads to the first citation', async () => {
    await openWithMarks(papers[1] ?? '');
    const line = () => textsIn(page, 'concise-cited', 'summary');
    await expect.poll(line, soon).toEqual(['В этой статье цитируются 4 разобранные']);
    expect(
      await page.$eval('concise-cited', (line) => line.previousElementSibling?.className),
    ).toBe('ltx_abstract');
    await clickIn(page, 'concise-cited', 'summary');
    await clickIn(page, 'concise-cited', 'li:nth-child(2) button');
    const focused = await page.evaluate(
      () => document.activeElement?.previousElementSibling?.textContent,
    );
    expect(focused).toBe('18');
  });

  test('marks that a page throws away come back once, those of citations too', async () => {
    await openWithMarks(papers[0] ?? '');
    await page.$$eval('concise-mark', (marks) => {
      for (const mark of marks) mark.remove();
    });
    await expect.poll(() => ours(page, 'concise-mark'), soon).toHaveLength(12);
  });
});
