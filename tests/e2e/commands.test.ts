import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pressCommand } from './harness/browser-gestures';
import { openBrowser } from './harness/open-browser';
import { ours, soon, textsIn } from './harness/our-elements';
import { texts } from './harness/popup-views';
import type { Session } from './harness/session';
import { addresses, explained, listed, oneOfEach } from './pages/one-of-each';

describe.each(['chromium', 'firefox'] as const)('the commands in %s', (browserName) => {
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

  async function open(address: string): Promise<Page> {
    const page = await session.open(address);
    pages.push(page);
    return page;
  }

  const save = (page: Page) => pressCommand(browserName, session, page, 'save-paper');
  const notice = (page: Page) => textsIn(page, 'concise-notice', '[role=status]');

  async function savedPapers(): Promise<string[]> {
    const library = await session.openExtensionPage('library.html');
    await library.waitForSelector('.saved, .empty');
    const titles = await texts(library, '.saved .row-title');
    await library.close();
    return titles;
  }

  test('have keys that the reader can change', async () => {
    const commands = 'browser.commands.getAll()';
    expect(await session.evaluateInExtension(commands)).toEqual([
      expect.objectContaining({ name: '_execute_action', shortcut: 'Alt+Shift+K' }),
      expect.objectContaining({
        name: 'save-paper',
        shortcut: 'Alt+Shift+S',
        description: 'Сохранить статью с этой страницы в мой список',
      }),
    ]);
  });

  test.each(['elsewhere', 'list'] as const)(
    'saving on %s, which is about no single paper, says so and saves nothing',
    async (kind) => {
      const page = await open(addresses[kind]);
      const marks = kind === 'list' ? listed.length : 0;
      await expect.poll(() => ours(page, 'concise-mark'), soon).toHaveLength(marks);
      await save(page);
      await expect.poll(() => session.badge(page), soon).toBe('!');
      expect(await savedPapers()).toEqual([]);
      const before = marks > 0 ? String(marks) : '';
      await expect.poll(() => session.badge(page), soon).toBe(before);
    },
  );

  test('saving on the page of an explained paper does, and says so there', async () => {
    const page = await open(addresses.paper);
    await expect.poll(() => ours(page, 'concise-summary'), soon).toHaveLength(1);
    await session.stopWorker();
    await save(page);
    await expect
      .poll(() => notice(page), soon)
      .toEqual([`Сохранено в мой список: ${explained.title}`]);
    expect(await session.badge(page)).toBe('✓');
    expect(await textsIn(page, 'concise-summary', '.save')).toEqual(['В списке']);
    expect(await savedPapers()).toEqual([explained.title]);
    await expect.poll(() => notice(page), soon).toEqual([]);
    await expect.poll(() => session.badge(page), soon).toBe('1');
  });

  test('what is on the list already is not saved twice', async () => {
    const page = await open(addresses.pdfs[0] ?? '');
    await expect.poll(() => session.badge(page), soon).toBe('1');
    await save(page);
    await expect.poll(() => session.badge(page), soon).toBe('✓');
    const tab = await session.tabId(page);
    const title = `browser.action.getTitle({ tabId: ${tab} })`;
    expect(await session.evaluateInExtension(title)).toBe(`Уже в моём списке: ${explained.title}`);
    expect(await savedPapers()).toEqual([explained.title]);
  });

  test('saving on the page of a paper without a summary does, too', async () => {
    const page = await open(addresses.unexplained);
    await session.stopWorker();
    await save(page);
    const title = 'On the Sorting of 0 Pebbles by Colour Alone';
    await expect.poll(() => notice(page), soon).toEqual([`Сохранено в мой список: ${title}`]);
    expect(await savedPapers()).toEqual([title, explained.title]);
  });
});
