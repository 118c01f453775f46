/** What a reader does on the page of channels, with a server that behaves as Telegram's does. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TemporaryFolder } from '../../scripts/temporary-folder';
import { type PreviewServer, startPreviewServer } from '../channels/preview-server';
import { bundled } from '../data/bundled';
import { explaining, givenPost, stoneId } from '../data/channels/a-channel';
import { hurriedBuild } from './harness/edited-build';
import { openBrowser } from './harness/open-browser';
import { ours, soon } from './harness/our-elements';
import { press, pressTab, russianTexts, texts } from './harness/popup-views';
import { selfSigned } from './harness/self-signed';
import type { Session } from './harness/session';
import { askNever } from './harness/site-permission';
import { arxivListPage } from './pages/arxiv-list';

const LIST = 'https://arxiv.org/list/cs.CV/new';
const [shipped] = bundled.filter(({ paper }) => paper.arxivId !== undefined);
const stones = ['pebbles/1', 'pebbles/3'];
const rows = [
  { arxivId: shipped?.paper.arxivId ?? '', title: shipped?.paper.title ?? '' },
  ...[1, 2, 3].map((number) => ({ arxivId: stoneId(number), title: `On Stone ${number}` })),
];

// The tests of a browser build on each other: what one has changed, the next finds.
describe.each(['chromium', 'firefox'] as const)('the page of channels in %s', (browserName) => {
  const certificate = selfSigned('t.me');
  let build: TemporaryFolder;
  let server: PreviewServer;
  let session: Session;
  let library: Page;
  let list: Page;

  beforeAll(async () => {
    server = await startPreviewServer({ secure: certificate });
    server.channels.set('pebbles', { posts: [explaining(1), givenPost(2), explaining(3)] });
    build = await hurriedBuild(browserName);
    session = await openBrowser(browserName, {
      extension: build.path,
      hostHere: { host: 't.me', port: server.port, keyHash: certificate.keyHash },
    });
    session.serve(({ href }) => (href === LIST ? arxivListPage(rows) : undefined));
    await askNever(browserName, session, ['https://t.me/*']);
    list = await session.open(LIST);
    library = await session.openExtensionPage('library.html');
    await pressTab(library, 'Каналы');
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    await build?.remove();
  });

  /** The summaries that have a mark on the list, once it is opened anew; they come together. */
  async function marked(): Promise<string[]> {
    await list.bringToFront();
    await list.reload({ waitUntil: 'domcontentloaded' });
    await expect.poll(() => ours(list, 'concise-mark'), soon).toContain(shipped?.id);
    const marks = await ours(list, 'concise-mark');
    await library.bringToFront();
    return marks.filter((id) => id !== shipped?.id);
  }

  /** What the marks of the channel have for a sign. */
  const letter = () =>
    list.$eval(`concise-mark[data-summary="${stones[0]}"]`, ({ shadowRoot }) =>
      shadowRoot?.querySelector('.sign')?.getAttribute('data-letter'),
    );
  const titles = () => texts(library, '.channel h3');
  const done = () => texts(library, '.done-bar span');
  const about = () => texts(library, '.channel:nth-child(2) .channel-about > p');

  test('an address that is none is told so at once', async () => {
    await library.waitForSelector('.add-channel input');
    await library.type('.add-channel input', 'https://t.me/+AbCdEf');
    const said = async () => (await texts(library, '.add-channel .said-below'))[0];
    await expect.poll(said, soon).toContain('закрытого');
    await press(library, 'Enter');
    await expect.poll(titles, soon).toEqual(['Concise Research']);
    expect(server.requests).toEqual([]);
  });

  test('a channel is added by its address, read, and marked', async () => {
    await library.locator('.add-channel input').fill('https://t.me/s/Pebbles?before=4');
    await press(library, 'Enter');
    await expect.poll(titles, soon).toEqual(['Concise Research', 'Pebbles']);
    await expect
      .poll(about, soon)
      .toEqual([
        expect.stringMatching(/^@pebbles.*Разборов: 2/),
        expect.stringContaining('Прочитан до конца'),
        expect.anything(),
      ]);
    await expect.poll(marked, soon).toEqual(stones);
    expect(await letter()).toBe('P');
    expect(await library.$eval('.add-channel input', (field) => Object(field).value)).toBe('');
  });

  test('switched off with the keyboard it has no mark any more; on again it has', async () => {
    await library.focus('.channel:nth-child(2) > .switch');
    await press(library, ' ');
    await expect.poll(marked, soon).toEqual([]);
    await library.focus('.channel:nth-child(2) > .switch');
    await press(library, ' ');
    await expect.poll(marked, soon).toEqual(stones);
  });

  test('its letter is what its marks show', async () => {
    await library.locator('.channel:nth-child(2) [aria-expanded]').click();
    await library.locator('.letter input').fill('К');
    await expect.poll(async () => (await marked()) && letter(), soon).toBe('К');
  });

  test('removed it is gone, its marks too; taken back, all is as it was', async () => {
    await library.locator('.channel-settings ::-p-text(Убрать канал)').click();
    await expect.poll(done, soon).toEqual(['Канал убран: Pebbles']);
    expect(await library.evaluate(() => document.activeElement?.textContent)).toBe('Каналы');
    await expect.poll(marked, soon).toEqual([]);
    expect(await titles()).toEqual(['Concise Research']);
    await library.locator('.done-bar ::-p-text(Вернуть)').click();
    await expect.poll(titles, soon).toEqual(['Concise Research', 'Pebbles']);
    await expect.poll(marked, soon).toEqual(stones);
    expect(server.requests).toHaveLength(1);
    expect(await russianTexts(library)).toEqual([]);
    expect(await texts(library, '.notice')).toEqual([]);
  });

  test('removed while it is read, it is read no further', async () => {
    server.channels.set('sand', { posts: [givenPost(1)] });
    server.faults.push({ kind: 'silent' });
    await library.locator('.add-channel input').fill('sand');
    await press(library, 'Enter');
    await expect.poll(() => texts(library, '[data-state=reading]'), soon).toHaveLength(1);
    await library.locator('.channel:nth-child(3) [aria-expanded]').click();
    await library.locator('.channel:nth-child(3) ::-p-text(Убрать канал)').click();
    await expect.poll(done, soon).toEqual(['Канал убран: sand']);
    await expect
      .poll(() => texts(library, '.channels-head button'), soon)
      .toEqual(['Обновить все']);
    expect(server.requests).toHaveLength(2);
  });
});
