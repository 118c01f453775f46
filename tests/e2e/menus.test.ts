import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clickMenu } from './harness/browser-gestures';
import { openBrowser } from './harness/open-browser';
import { closeBeside, textsBeside } from './harness/opened-beside';
import { soon, textsIn } from './harness/our-elements';
import type { Session } from './harness/session';
import { addresses, explained, oneOfEach } from './pages/one-of-each';

const { title, paper } = explained;

describe.each(['chromium', 'firefox'] as const)('the context menu in %s', (browserName) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await openBrowser(browserName);
    session.serve(oneOfEach);
    page = await session.open(addresses.elsewhere);
  });
  afterEach(() => closeBeside(browserName, session));
  afterAll(() => session?.close());

  async function choose(info: object): Promise<void> {
    await session.stopWorker();
    await clickMenu(browserName, session, page, info);
  }

  const select = (selectionText: string) => choose({ menuItemId: 'selection', selectionText });
  const follow = (linkUrl: string) => choose({ menuItemId: 'link', linkUrl });
  const beside = (selector: string) =>
    expect.poll(() => textsBeside(browserName, session, selector), soon);

  test.each([
    paper.title,
    ` ${paper.title.toUpperCase()}\n`,
    `Song et al. Consistency models. arXiv:${paper.arxivId}v2, 2023`,
  ])('on the selection «%s»: its summary', async (text) => {
    await select(text);
    await beside('.summary > h2').toEqual([title]);
  });

  test('on a selection that names no explained paper: a search for it', async () => {
    await select('сетей');
    await beside('[role=combobox]').toEqual(['сетей']);
    const view = browserName === 'chromium' ? 'Все разборы' : 'Поиск'; // Of the library, or the sidebar.
    await beside('[aria-selected=true][role=tab]').toEqual([view]);
    await beside('.row mark').not.toEqual([]);
  });

  test.each([
    `https://arxiv.org/abs/${paper.arxivId}v1`,
    `https://arxiv.org/pdf/${paper.arxivId}`,
    `https://openreview.net/forum?id=${paper.openreviewIds[0]}`,
  ])('on the link %s: the summary of the paper', async (address) => {
    await follow(address);
    await beside('.summary > h2').toEqual([title]);
  });

  test('on a link to a paper without a summary: that there is none', async () => {
    await follow('https://arxiv.org/abs/2607.00001');
    const nothing = 'По запросу «2607.00001» ничего не нашлось';
    await beside('.count').toEqual([expect.stringContaining(nothing)]);
  });

  test('on a link to a paper: it is saved, by its id alone', async () => {
    await choose({ menuItemId: 'save', linkUrl: 'https://arxiv.org/pdf/2607.00001v2' });
    await expect.poll(() => session.badge(page), soon).toBe('✓');
    const library = await session.openExtensionPage('library.html');
    const row = () => textsIn(library, 'main', '.saved .row-title');
    await expect.poll(row, soon).toEqual(['arXiv:2607.00001']);
    await library.close();
  });

  test('nothing was asked of the web but the page itself', () => {
    expect(session.blocked).toEqual([]);
  });
});
