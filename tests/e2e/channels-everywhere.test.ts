/** Every window that is open, and the worker, find what a channel has as soon as it is there. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/temporary-folder';
import { bundled, madeUp } from '../data/bundled';
import { writeDesktopJson } from '../data/posts/write-sources';
import { chooseFiles } from './harness/file-choice';
import { openBrowser } from './harness/open-browser';
import { aMoment, ours, soon } from './harness/our-elements';
import { press, pressTab, texts } from './harness/popup-views';
import type { Session } from './harness/session';
import { ownPage } from './pages/own-page';

const { paper } = madeUp('on-stone', { title: 'On Stone', arxivId: '2607.00001' });
const stone = ownPage(paper);
const folder = temporaryFolder('exports');
const file = join(folder.path, 'result.json');
writeFileSync(
  file,
  writeDesktopJson([
    {
      number: 7,
      postedAt: '2026-07-01T10:00:00Z',
      lines: [
        [{ text: 'On Stone' }],
        [],
        [
          { text: 'Хорошая статья о камнях, подробности ' },
          { text: 'там', href: `https://arxiv.org/abs/${paper.arxivId}` },
        ],
      ],
    },
  ]),
);
afterAll(() => folder.remove());

// The tests of a browser build on each other: what one has changed, the next finds.
describe.each(['chromium', 'firefox'] as const)('windows that are open in %s', (browserName) => {
  let session: Session;
  let library: Page;
  let windows: Page[];
  beforeAll(async () => {
    session = await openBrowser(browserName);
    session.serve(({ href }) => (href === stone.address ? stone.html : undefined));
    await openWindows();
  });
  afterAll(() => session?.close());

  async function openWindows(): Promise<void> {
    windows = [];
    for (const [path, view] of [
      ['popup.html', 'Поиск'],
      ['sidepanel.html', 'Поиск'],
      ['library.html', 'Все разборы'],
    ] as const) {
      const page = await session.openExtensionPage(path);
      await pressTab(page, view);
      windows.push(page);
    }
    library = await session.openExtensionPage('library.html');
    await pressTab(library, 'Каналы');
  }

  /** All windows say that there are so many summaries more than at first; so does the worker. */
  async function expectEverywhere(more: 0 | 1): Promise<void> {
    const count = [`Всего разборов: ${bundled.length + more}`];
    for (const page of windows) await expect.poll(() => texts(page, '.count'), soon).toEqual(count);
    const page = await session.open(stone.address);
    if (more > 0) await expect.poll(() => ours(page, 'concise-summary'), soon).toHaveLength(1);
    else await aMoment();
    expect(await ours(page, 'concise-summary')).toHaveLength(more);
    await page.close();
    await library.bringToFront();
  }

  test('a channel comes from a file', async () => {
    await expectEverywhere(0);
    await chooseFiles(library, file);
    await library.locator('.channel-file button::-p-text(Читать)').click();
    await library.locator('.channel-file button::-p-text(Записать)').click();
    await expectEverywhere(1);
  });

  test('it is switched off and on', async () => {
    for (const more of [0, 1] as const) {
      await library.focus('.channel:nth-child(2) > .switch');
      await press(library, ' ');
      await expectEverywhere(more);
    }
  });

  test('it is there when the browser comes back', async () => {
    await session.restart({ killed: true });
    await openWindows();
    await expectEverywhere(1);
  });
});
