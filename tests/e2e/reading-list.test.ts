import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../data/bundled';
import { openBrowser } from './harness/open-browser';
import { clickIn, ours, soon, textsIn } from './harness/our-elements';
import type { Session } from './harness/session';
import { ownPage } from './pages/own-page';

const summary = post(18);
const another = post(3);
const pages = [summary, another].map(({ paper }) => ownPage(paper));
const [address = '', anotherAddress = ''] = pages.map((page) => page.address);
const NOT_SAVED = ['В список'];
const SAVED = ['В списке'];

// The tests of a browser build on each other: what one has saved, the next finds.
describe.each(['chromium', 'firefox'] as const)('the reading list in %s', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser(browserName);
    session.serve(({ href }) => pages.find((page) => page.address === href)?.html);
  });
  afterAll(() => session?.close());

  async function openPaper(at = address): Promise<Page> {
    const page = await session.open(at);
    await expect.poll(() => ours(page, 'concise-summary'), soon).toHaveLength(1);
    return page;
  }

  async function openList(): Promise<Page> {
    const popup = await session.openExtensionPage('popup.html');
    await popup.locator('[role=tab]:nth-child(3)').click();
    return popup;
  }

  async function closePages(...opened: Page[]): Promise<void> {
    for (const page of opened) await page.close();
  }

  test('a paper saved on its card is in the list of the popup at once, and back', async () => {
    const popup = await openList();
    await expect.poll(() => textsIn(popup, 'main', '.empty h2'), soon).toEqual(['Список пуст']);
    const page = await openPaper();
    expect(await saveButton(page)).toEqual(NOT_SAVED);
    await clickIn(page, 'concise-summary', '.save');
    await expect.poll(() => saveButton(page), soon).toEqual(SAVED);
    await expect.poll(() => listed(popup), soon).toEqual([summary.paper.title]);
    await clickIn(page, 'concise-summary', '.save');
    await expect.poll(() => saveButton(page), soon).toEqual(NOT_SAVED);
    await expect.poll(() => listed(popup), soon).toEqual([]);
    await closePages(popup, page);
  });

  test('a paper saved in the popup is saved on its card without a reload', async () => {
    const page = await openPaper();
    const popup = await session.openPopup(page);
    await popup.locator('.save').click();
    await expect.poll(() => textsIn(popup, 'main', '.save'), soon).toEqual(SAVED);
    await expect.poll(() => saveButton(page), soon).toEqual(SAVED);
    await closePages(popup, page);
  });

  test('saving a saved paper once more changes nothing', async () => {
    const before = await mirror(session);
    const page = await openPaper();
    const stale = await session.openPopup(page);
    await expect.poll(() => textsIn(stale, 'main', '.save'), soon).toEqual(SAVED);
    // Two presses at once ask for the same thing twice.
    await stale.locator('.save').click();
    await expect.poll(() => saveButton(page), soon).toEqual(NOT_SAVED);
    await stale.$eval('.save', (button) => {
      if (button instanceof HTMLElement) button.click();
      if (button instanceof HTMLElement) button.click();
    });
    await expect.poll(() => saveButton(page), soon).toEqual(SAVED);
    expect(Object.keys(await mirror(session))).toEqual(Object.keys(before));
    const list = await openList();
    await expect.poll(() => listed(list), soon).toEqual([summary.paper.title]);
    await closePages(stale, page, list);
  });

  test.each([{ killed: false }, { killed: true }])(
    'what is saved is there after the browser was started again: %o',
    async (how) => {
      await session.restart(how);
      const page = await openPaper();
      await expect.poll(() => saveButton(page), soon).toEqual(SAVED);
      const list = await openList();
      await expect.poll(() => listed(list), soon).toEqual([summary.paper.title]);
      await closePages(page, list);
    },
  );

  test('the newest stands first; what is removed can be put back where it was', async () => {
    const page = await openPaper(anotherAddress);
    await clickIn(page, 'concise-summary', '.save');
    const list = await openList();
    const both = [another.paper.title, summary.paper.title];
    await expect.poll(() => listed(list), soon).toEqual(both);
    await list.locator('.saved:nth-child(2) button:last-child').click();
    await expect.poll(() => listed(list), soon).toEqual([another.paper.title]);
    await list.locator('.removed button').click();
    await expect.poll(() => listed(list), soon).toEqual(both);
    expect(await textsIn(list, 'main', '.removed')).toEqual([]);
    await closePages(page, list);
  });

  test('the list is saved to a file, with all that is known of each paper', async () => {
    const list = await openList();
    await list.evaluate(() => {
      const create = URL.createObjectURL;
      Object.assign(globalThis, { files: [] });
      URL.createObjectURL = (blob: Blob) => {
        blob.text().then((text) => Reflect.get(globalThis, 'files').push(text));
        return create(blob);
      };
      addEventListener('click', (event) => {
        if (event.target instanceof HTMLAnchorElement) event.preventDefault();
      });
    });
    await list.locator('.export').click();
    await expect.poll(() => list.evaluate('files.length'), soon).toBe(1);
    const file: unknown = JSON.parse(String(await list.evaluate('files[0]')));
    expect(file).toMatchObject({
      format: 'concise-research-reading-list',
      version: 2,
      papers: [
        { title: another.paper.title, summary: another.id },
        {
          title: summary.paper.title,
          summary: summary.id,
          ids: { arxiv: '2303.01469' },
          // Of the page that it was saved on, and of its id.
          authors: [summary.paper.firstAuthor ?? 'An Author'],
          year: 2023,
        },
      ],
    });
    await list.close();
  });

  test('a page opened after the background script was stopped shows its summary', async () => {
    await session.stopWorker();
    const page = await openPaper();
    await expect.poll(() => saveButton(page), soon).toEqual(SAVED);
    await session.stopWorker();
    await clickIn(page, 'concise-summary', '.save');
    await expect.poll(() => saveButton(page), soon).toEqual(NOT_SAVED);
    await clickIn(page, 'concise-summary', '.save');
    await expect.poll(() => saveButton(page), soon).toEqual(SAVED);
    await page.close();
  });

  test('a deleted database is rebuilt: summaries and list are whole', async () => {
    await session.evaluateInExtension(deleteDatabase);
    const page = await openPaper();
    await expect.poll(() => saveButton(page), soon).toEqual(SAVED);
    const list = await openList();
    await expect
      .poll(() => listed(list), soon)
      .toEqual([summary, another].map(({ paper }) => paper.title));
    await closePages(page, list);
  });

  test('a database of a newer version: the page is whole, the popup says what to do', async () => {
    await session.evaluateInExtension(newerDatabase);
    await session.restart();
    const page = await session.open(address);
    const popup = await session.openPopup(page);
    await expect
      .poll(() => textsIn(popup, 'main', '.notice'), soon)
      .toEqual([expect.stringContaining('Обновите расширение')]);
    expect(await page.$$('concise-summary')).toHaveLength(0);
    expect(await page.$eval('h1.title', (title) => title.textContent)).toContain(
      summary.paper.title,
    );
    await closePages(popup, page);
    await session.evaluateInExtension(deleteDatabase);
    const list = await openList();
    await expect.poll(() => listed(list), soon).toHaveLength(2);
    await list.close();
  });

  test('a collapsed card stays so after a reload, a restart and for other papers', async () => {
    const page = await openPaper();
    await clickIn(page, 'concise-summary', '.collapse');
    await expect.poll(() => collapsed(page), soon).toBe(true);
    await page.reload();
    await expect.poll(() => collapsed(page), soon).toBe(true);
    await session.restart();
    const other = await openPaper(anotherAddress);
    expect(await collapsed(other)).toBe(true);
    await clickIn(other, 'concise-summary', '.collapse');
    await expect.poll(() => collapsed(other), soon).toBe(false);
    await other.close();
  });
});

function saveButton(page: Page): Promise<string[]> {
  return textsIn(page, 'concise-summary', '.save');
}

/** The titles of the list that the popup shows. */
function listed(popup: Page): Promise<string[]> {
  return textsIn(popup, 'main', '.saved .row-title');
}

function collapsed(page: Page): Promise<boolean | undefined> {
  return page.evaluate(() => {
    const content = document
      .querySelector('concise-summary')
      ?.shadowRoot?.querySelector('.content');
    return content?.hasAttribute('hidden');
  });
}

async function mirror(session: Session): Promise<object> {
  return Object(await session.evaluateInExtension('browser.storage.local.get()'));
}

const deleteDatabase = `new Promise((resolve, reject) => {
  const request = indexedDB.deleteDatabase('concise-research');
  request.onsuccess = () => resolve(true);
  request.onerror = () => reject(request.error);
})`;

const newerDatabase = `new Promise((resolve, reject) => {
  const request = indexedDB.open('concise-research', 99);
  request.onsuccess = () => { request.result.close(); resolve(true); };
  request.onerror = () => reject(request.error);
})`;
