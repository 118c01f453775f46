import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { summaryLine } from '../../data/posts/summary-lines';
import { temporaryFolder } from '../../scripts/temporary-folder';
import { htmlExport, jsonExport } from '../bench/channels/made-up-export';
import { madeUpSummary } from '../bench/scale/made-up-papers';
import { type FileServer, startFileServer } from '../channels/file-server';
import { channelsKept, chooseFiles } from './harness/file-choice';
import { openBrowser } from './harness/open-browser';
import { soon } from './harness/our-elements';
import { pressTab, texts } from './harness/popup-views';
import { selfSigned } from './harness/self-signed';
import type { Session } from './harness/session';
import { askNever } from './harness/site-permission';

/** Where a file of summaries is. */
const HOST = 'files.example';
/** One in five has a summary. */
const POSTS = 2_000;
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
  const certificate = selfSigned(HOST);
  let server: FileServer;
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    server = await startFileServer(certificate);
    session = await openBrowser(browserName, {
      hostHere: { host: HOST, port: server.port, keyHash: certificate.keyHash },
    });
    await askNever(browserName, session, [`https://${HOST}/*`]);
    page = await session.openExtensionPage('library.html');
    await pressTab(page, 'Каналы');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  const button = (name: string) => page.locator(`.channel-file button::-p-text(${name})`).click();
  const report = () => texts(page, '.file-report section > p, .file-report summary');
  const said = () => texts(page, '.channel-file [role=status], .channel-file [role=alert] p');

  test('are read to be cancelled, and leave nothing behind', async () => {
    await chooseFiles(page, json);
    await page.waitForSelector('.chat-choice'); // Looking into the file could be stopped too.
    await stopAtOnce(page);
    await button('Читать');
    await expect.poll(() => page.evaluate('stopped'), soon).toBe(true);
    await expect.poll(() => texts(page, '.file-choice label'), soon).toHaveLength(2);
    await chooseFiles(page, json);
    await button('Читать');
    await expect
      .poll(report, soon)
      .toEqual(['Постов в файле: 2\u00a0000, разборов: 400', 'Новых разборов: 400']);
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
    await expect.poll(said, soon).toEqual(['Записано. Разборов из файла: 400']);
    await expect.poll(() => texts(page, '.channel h3'), soon).toContain('Made-up Papers');
    expect(await channelsKept(page)).toMatchObject({ channels: 1, summaries: 400 });
    await chooseFiles(page, json);
    await expect
      .poll(report, soon)
      .toEqual(['Постов в файле: 2\u00a0000, разборов: 400', 'Дополнится: 400']);
    await button('Отмена');
  });

  test('are followed at an address: asked whether they are others, replaced whole', async () => {
    const lines = (...numbers: number[]) =>
      numbers.map((number) => summaryLine(madeUpSummary(number, 5))).join('');
    const subscription = () => texts(page, '.subscribe [role=status]');
    const row = (selector: string) => texts(page, `.channel:last-of-type ${selector}`);
    const refresh = () => page.locator('.channel:last-of-type button::-p-text(Обновить)').click();
    server.answer = (response) => response.end(`${lines(1)}{}\n`);
    await page.type('.subscribe input', `https://${HOST}/made_up.jsonl`);
    await page.keyboard.press('Enter');
    await expect.poll(subscription, soon).toEqual([expect.stringContaining('Строка 2')]);
    server.answer = (response) => response.writeHead(200, { ETag: '"1"' }).end(lines(1, 2, 3));
    await page.focus('.subscribe input');
    await page.keyboard.press('Enter');
    await expect.poll(subscription, soon).toEqual(['Подписка есть: made_up, разборов 3']);
    await expect.poll(() => row('h3'), soon).toEqual(['made_up']);
    server.requests.length = 0;
    server.answer = (response) => response.writeHead(304).end();
    await refresh();
    await expect.poll(() => server.requests, soon).toMatchObject([{ 'if-none-match': '"1"' }]);
    server.answer = (response) => response.end('<!DOCTYPE html>');
    // While the reading before still ends, a press asks for that one only.
    const trouble = () => refresh().then(() => row('[data-state=trouble]'));
    await expect.poll(trouble, soon).toHaveLength(1);
    expect(await channelsKept(page)).toMatchObject({ channels: 2, summaries: 403 });
    // No page of that host is read for it.
    const registered = 'browser.scripting.getRegisteredContentScripts()';
    if (browserName === 'firefox')
      expect(await session.evaluateInExtension(registered)).toEqual([]);
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
