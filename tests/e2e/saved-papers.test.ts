/**
 * Saved pages of papers with a data set that explains some of what they cite. Which entries those are
 * comes from what a person has read in them (`entry-titles.tsv`), not from our reader of entries.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TemporaryFolder } from '../../scripts/temporary-folder';
import { madeUpSummary } from '../bench/scale/made-up-papers';
import { readLabels } from '../saved-pages/labels';
import { hasSavedPages } from '../saved-pages/skip-without-pages';
import { damagedBuild } from './harness/edited-build';
import { openBrowser } from './harness/open-browser';
import { aMoment, soon, textsIn } from './harness/our-elements';
import type { Session } from './harness/session';
import { type SavedEntry, savedPaper } from './pages/saved-paper';

/** `own` is the id of the page's own paper where that is explained too, `asked` what may be. */
const papers = [
  {
    style: 'in blocks',
    asked: [],
    file: 'arxiv_html/Zen0fficial+annotation__ref32_2510.11260_arxiv_html.html',
    address: 'https://arxiv.org/html/2510.11260v1',
  },
  {
    style: 'in blocks, with a translator’s copy of everything',
    asked: [],
    file: 'arxiv_html/yuanyuan19+my-website___1706.03762_Attention_Is_All_You_Need.html',
    address: 'https://ar5iv.labs.arxiv.org/html/1706.03762',
    own: '1706.03762',
  },
  {
    style: 'in one block',
    // «On the problem of …» where «The problem of …» is explained: another paper of that name.
    asked: ['bib.bib2'],
    file: 'latexml_other/arxiv-vanity+engrafo__papers_1708.00137_main.tex_index.html',
    address: 'https://ar5iv.labs.arxiv.org/html/1708.00137',
  },
];

/** Every so many of a page's entries is explained. */
const EVERY = 3;
/** So many summaries are of papers that no page cites. */
const NOT_CITED = 50;

/** Where marks stand: in these entries, as a question in those, and right after links to these. */
interface Marked {
  entries: string[];
  asked: string[];
  citations: string[];
  /** Of all marks on the page. */
  count: number;
}

function marked(page: Page): Promise<Marked> {
  return page.evaluate(() => {
    const isMark = (element: Element | null, grade: string) =>
      element?.matches(`concise-mark[data-match=${grade}]`) === true &&
      element.shadowRoot?.querySelector('button') != null;
    const entries = (grade: string) =>
      [...document.querySelectorAll('li[id^="bib."]')]
        .filter(({ lastElementChild }) => isMark(lastElementChild, grade))
        .map(({ id }) => id);
    return {
      entries: entries('certain'),
      asked: entries('possible'),
      citations: [...document.querySelectorAll('a[href*="#bib."]')]
        .filter(({ nextElementSibling }) => isMark(nextElementSibling, 'certain'))
        .map((link) => link.getAttribute('href')?.split('#')[1] ?? ''),
      count: document.querySelectorAll('concise-mark').length,
    };
  });
}

if (hasSavedPages()) {
  const labels = readLabels();
  const saved = papers.map((paper) => ({ ...paper, ...savedPaper(paper.file, labels) }));
  const explained = saved.flatMap(({ entries }) => entries.filter((_, n) => n % EVERY === 0));
  // By its id, where the entry shows one; the title is another one then.
  const byId = explained.filter(({ arxivIds }) => arxivIds.length === 1);
  const byTitle = explained.filter(({ arxivIds }) => arxivIds.length === 0);
  const isExplained = ({ hash, arxivIds }: SavedEntry) =>
    byTitle.some((one) => one.hash === hash) || byId.some((one) => one.arxivIds[0] === arxivIds[0]);

  const summaries = [
    ...byTitle.map(({ title }, n) => titled(n, title)),
    ...byId.map(({ arxivIds: [id] }, n) => withId(1_000 + n, id)),
    ...saved.flatMap(({ own }, n) => (own ? withId(4_000 + n, own) : [])),
    // No page cites what its sections are called after.
    ...saved.flatMap(({ sections }) => sections).map((title, n) => titled(2_000 + n, title)),
    ...Array.from({ length: NOT_CITED }, (_, n) => madeUpSummary(3_000 + n, 20)),
  ];

  describe.each(['chromium', 'firefox'] as const)('saved papers in %s', (browserName) => {
    let build: TemporaryFolder;
    let session: Session;
    beforeAll(async () => {
      const lines = summaries.map((summary) => JSON.stringify(summary));
      build = await damagedBuild(browserName, () => lines);
      session = await openBrowser(browserName, { extension: build.path });
      session.serve(({ href }) => saved.find(({ address }) => address === href)?.html);
    });
    afterAll(async () => {
      await session?.close();
      await build?.remove();
    });

    test.each(saved)(
      'entries $style and all citations of them are marked where they are explained, and no other',
      async ({ address, own, entries, asked, citations }) => {
        const cited = entries.filter(isExplained).map(({ entry }) => entry);
        const inText = citations.filter((entry) => cited.includes(entry));
        expect(cited.length).toBeGreaterThanOrEqual(Math.floor(entries.length / EVERY));
        expect(inText.length).toBeGreaterThan(5);
        const count = cited.length + asked.length + inText.length;
        const expected = { entries: cited, asked, citations: inText, count };
        const page = await session.open(address);
        await expect.poll(() => marked(page), soon).toEqual(expected);
        await aMoment();
        expect(await marked(page)).toEqual(expected);
        const [said] = await textsIn(
          page,
          own ? 'concise-summary' : 'concise-cited',
          '.cited summary',
        );
        expect(said).toContain(` ${cited.length} `);
        await page.close();
      },
    );
  });
}

function withId(number: number, arxivId: string | undefined) {
  const summary = madeUpSummary(number, 20);
  return { ...summary, paper: { ...summary.paper, arxivId } };
}

function titled(number: number, title: string) {
  const summary = madeUpSummary(number, 20);
  const { arxivId: _, ...paper } = summary.paper;
  return { ...summary, title, paper: { ...paper, title } };
}
