import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../scripts/temporary-folder';
import { htmlExport, jsonExport } from '../bench/channels/made-up-export';
import { channelsKept, chooseFiles } from './harness/file-choice';
import { openBrowser } from './harness/open-browser';
import { soon } from './harness/our-elements';
import { pressTab, texts } from './harness/popup-views';
import type { Session } from './harness/session';

/** One in five has a summary. */
const POSTS = 3_000;
const folder = temporaryFolder('exports');
const json = join(folder.path, 'result.json');
const cut = join(folder.path, 'cut.json');
const pages = [...htmlExport(POSTS)].map(({ name, text }) => {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  return path;
});
const text = [...jsonExport(POSTS)].join('');
writeFileSync(json, text);
writeFileSync(cut, text.slice(0, -100));
afterAll(() => folder.remove());

// The tests of a browser build on each other: what one has kept, the next finds.
describe.each(['chromium', 'firefox'] as const)('files of channels in %s', (browserName) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await openBrowser(browserName);
    page = await session.openExtensionPage('library.html');
    await pressTab(page, 'Каналы');
  });
  afterAll(() => session?.close());

  const button = (name: string) => page.locator(`.channel-file button::-p-text(${name})`).click();
  const report = () => texts(page, '.file-report section > p, .file-report summary');
  const said = () => texts(page, '.channel-file [role=status], .channel-file [role=alert] p');

  test('are read to be cancelled, and leave nothing behind', async () => {
    await chooseFiles(page, json);
    await stopAtOnce(page);
    await button('Читать');
    await expect.poll(() => page.evaluate('stopped'), soon).toBe(true);
    await expect.poll(() => texts(page, '.file-choice label'), soon).toHaveLength(2);
    await chooseFiles(page, json);
    await button('Читать');
    await expect
      .poll(report, soon)
      .toEqual(['Постов в файле: 3\u00a0000, разборов: 600', 'Новых разборов: 600']);
    await button('Отмена');
    expect(await channelsKept(page)).toMatchObject({ channels: 0, posts: 0, summaries: 0 });
  });

  test('are refused whole where they are cut', async () => {
    await chooseFiles(page, cut);
    await button('Читать');
    await expect.poll(said, soon).toContainEqual(expect.stringContaining('обрывается'));
    expect(await channelsKept(page)).toMatchObject({ channels: 0, posts: 0, summaries: 0 });
  });

  test('are taken whole, and another form of the same posts adds none', async () => {
    await chooseFiles(page, ...pages);
    await button('Читать');
    await button('Записать');
    await expect.poll(said, soon).toEqual(['Записано. Разборов из файла: 600']);
    await expect.poll(() => texts(page, '.channel h3'), soon).toContain('Made-up Papers');
    expect(await channelsKept(page)).toMatchObject({ channels: 1, summaries: 600 });
    await chooseFiles(page, json);
    await expect
      .poll(report, soon)
      .toEqual(['Постов в файле: 3\u00a0000, разборов: 600', 'Дополнится: 600']);
    await button('Отмена');
  });
});

/** Presses the button that ends the reading as soon as there is one: it takes no second. */
function stopAtOnce(page: Page): Promise<void> {
  return page.evaluate(() => {
    Object.assign(globalThis, { stopped: false });
    const observer = new MutationObserver(() => {
      const stop = document.querySelector<HTMLElement>('.file-progress button');
      if (!stop) return;
      observer.disconnect();
      stop.click();
      Object.assign(globalThis, { stopped: true });
    });
    observer.observe(document, { subtree: true, childList: true });
  });
}
