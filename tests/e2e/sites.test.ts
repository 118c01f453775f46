/** Sites that are read only where the reader switched them on. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../data/bundled';
import { openBrowser } from './harness/open-browser';
import { aMoment, countOfOurs, ours, soon } from './harness/our-elements';
import { pressTab, texts } from './harness/popup-views';
import { pressButton } from './harness/press-button';
import type { Session } from './harness/session';
import { allowSites, askNever } from './harness/site-permission';

const consistency = post(18);
const paper = 'https://proceedings.mlr.press/v202/song23a.html';
const volume = 'https://proceedings.mlr.press/v202/';
const list = 'https://dblp.org/db/conf/icml/icml2023.html';

const journal = 'https://journal.example/pebbles';
const explainedInJournal = 'https://journal.example/consistency';

const served = new Map([
  ['https://example.org/', '<title>A cake</title><h1>A cake</h1>'],
  [journal, fixture('2026-09_journal-article')],
  [explainedInJournal, '<meta name="citation_title" content="Consistency Models"><h1>Journal</h1>'],
  [paper, fixture('2026-05_pmlr-paper')],
  [volume, fixture('2026-05_pmlr-volume')],
  [list, fixture('2026-06_dblp')],
]);

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/pages/${name}.html`, import.meta.url), 'utf8');
}

describe.each(['chromium', 'firefox'] as const)('optional sites in %s', (browserName) => {
  const chromium = browserName === 'chromium';
  let session: Session;
  const pages: Page[] = [];
  beforeAll(async () => {
    session = await openBrowser(browserName);
    session.serve(({ href }) => served.get(href));
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(async () => {
    await session?.close();
  });

  async function open(address: string): Promise<Page> {
    const page = await session.open(address);
    pages.push(page);
    return page;
  }

  async function openSettings(): Promise<Page> {
    const library = await session.openExtensionPage('library.html');
    pages.push(library);
    await pressTab(library, 'Настройки');
    await library.waitForSelector('.switches input');
    return library;
  }

  const allow = (origin: string) => allowSites(browserName, session, [origin]);

  function registered(): Promise<unknown> {
    return session.evaluateInExtension(
      'browser.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches).sort())',
    );
  }

  test('a site that was not switched on is left alone', async () => {
    const page = await open(paper);
    await aMoment();
    expect(await countOfOurs(page)).toBe(0);
    expect(await registered()).toEqual([]);
    expect(await switchedOn(await openSettings())).toEqual([]);
  });

  test('switched on, it has its card and its marks, and no other site has', async () => {
    await allow('https://proceedings.mlr.press/*');
    await expect.poll(registered, soon).toEqual(['https://proceedings.mlr.press/*']);
    const page = await open(paper);
    await expect.poll(() => ours(page, 'concise-summary'), soon).toEqual([consistency.id]);
    expect(await page.$eval('#abstract', ({ nextElementSibling: card }) => card?.localName)).toBe(
      'concise-summary',
    );
    expect(await session.badge(page)).toBe('1');

    const rows = await open(volume);
    await expect.poll(() => ours(rows, 'concise-mark'), soon).toEqual([consistency.id]);
    await rows.locator('concise-mark >>> button').click();
    await expect.poll(() => ours(rows, 'concise-popover'), soon).toEqual([consistency.id]);

    const other = await open(list);
    await aMoment();
    expect(await countOfOurs(other)).toBe(0);
  });

  test('a second site joins the first, in what is registered and in the settings', async () => {
    await allow('https://dblp.org/*');
    const settings = await openSettings();
    await expect.poll(() => switchedOn(settings), soon).toEqual(['PMLR', 'dblp']);
    await expect
      .poll(registered, soon)
      .toEqual(['https://dblp.org/*', 'https://proceedings.mlr.press/*']);
    const rows = await open(list);
    await expect.poll(() => ours(rows, 'concise-mark'), soon).toEqual([consistency.id]);
  });

  test('what is switched on outlives the worker and the browser', async () => {
    await session.stopWorker();
    // Its driver installs the extension anew in Chromium, which forgets what was allowed.
    if (!chromium) await session.restart();
    const rows = await open(list);
    await expect.poll(() => ours(rows, 'concise-mark'), soon).toEqual([consistency.id]);
  });

  test('switched off in the settings, it is left alone at once', async () => {
    const page = await open(paper);
    const rows = await open(list);
    for (const one of [page, rows]) await expect.poll(() => countOfOurs(one), soon).toBe(1);
    const settings = await openSettings();
    await pressSwitch(settings, 'PMLR');
    await expect.poll(() => switchedOn(settings), soon).toEqual(['dblp']);
    await expect.poll(registered, soon).toEqual(['https://dblp.org/*']);
    await expect.poll(() => countOfOurs(page), soon).toBe(0);
    expect(await countOfOurs(rows)).toBe(1);
    const again = await open(paper);
    await aMoment();
    expect(await countOfOurs(again)).toBe(0);
  });

  // Firefox's question can only be left out for all sites.
  test.runIf(chromium)('a pressed switch changes nothing while the browser asks', async () => {
    const settings = await openSettings();
    await pressSwitch(settings, 'CVF Open Access');
    await aMoment();
    expect(await switchedOn(settings)).toEqual(['dblp']);
    expect(await registered()).toEqual(['https://dblp.org/*']);
  });

  test('switched on in the settings, it is read at once where it is open', async () => {
    await askNever(browserName, session, ['https://proceedings.mlr.press/*']);
    const page = await open(paper);
    const settings = await openSettings();
    await pressSwitch(settings, 'PMLR');
    await expect.poll(() => switchedOn(settings), soon).toEqual(['PMLR', 'dblp']);
    await page.bringToFront();
    await expect.poll(() => ours(page, 'concise-summary'), soon).toEqual([consistency.id]);
    await pressSwitch(settings, 'PMLR');
    await expect.poll(() => countOfOurs(page), soon).toBe(0);
  });

  test('with the last site switched off nothing stays registered', async () => {
    const settings = await openSettings();
    await pressSwitch(settings, 'dblp');
    await expect.poll(() => switchedOn(settings), soon).toEqual([]);
    await expect.poll(registered, soon).toEqual([]);
  });

  test('on any page that names its paper, the popup has its summary by one look', async () => {
    const page = await open(explainedInJournal);
    await pressButton(browserName, session, page);
    const popup = await session.openPopup(page);
    pages.push(popup);
    await expect.poll(() => texts(popup, '.summary > h2'), soon).toEqual([consistency.title]);
    expect(await countOfOurs(page)).toBe(0);
    expect(await registered()).toEqual([]);
  });

  test('the popup offers to save its paper and to switch the site on, and the settings to switch it off', async () => {
    const page = await open(journal);
    await pressButton(browserName, session, page);
    const popup = await session.openPopup(page);
    pages.push(popup);
    await expect
      .poll(() => texts(popup, '.offer p'), soon)
      .toEqual(['Pebbles and Sand', expect.stringContaining('journal.example')]);
    await askNever(browserName, session, ['https://journal.example/*']);
    await popup.locator('.switch-on').click();
    await expect
      .poll(() => texts(popup, '.offer p'), soon)
      .toEqual(['Pebbles and Sand', expect.stringContaining('Включено')]);
    await expect.poll(registered, soon).toEqual(['https://journal.example/*']);

    const explained = await open(explainedInJournal);
    await expect.poll(() => ours(explained, 'concise-summary'), soon).toEqual([consistency.id]);
    const settings = await openSettings();
    await expect.poll(() => switchedOn(settings), soon).toEqual(['journal.example']);
    await pressSwitch(settings, 'journal.example');
    await expect.poll(() => countOfOurs(explained), soon).toBe(0);
    await expect.poll(registered, soon).toEqual([]);
  });

  test('the popup offers nothing where nothing can be read', async () => {
    const page = await open('https://example.org/');
    await pressButton(browserName, session, page);
    const popup = await session.openPopup(page);
    pages.push(popup);
    await expect.poll(() => texts(popup, '.empty h2'), soon).toHaveLength(1);
    await aMoment();
    expect(await texts(popup, '.offer')).toEqual([]);
  });

  test('nothing was asked of the web but the pages themselves', () => {
    expect(session.blocked).toEqual([]);
  });
});

/** The sites whose switches are on. */
function switchedOn(settings: Page): Promise<(string | undefined)[]> {
  return settings.$$eval('.switches li:has(:checked) label', (labels) =>
    labels.map((label) => label.firstChild?.textContent ?? undefined),
  );
}

async function pressSwitch(settings: Page, name: string): Promise<void> {
  const id = await settings.$$eval(
    '.switches label',
    (labels, name) => labels.find(({ firstChild }) => firstChild?.textContent === name)?.htmlFor,
    name,
  );
  await settings.bringToFront();
  await settings.locator(`[id="${id}"]`).click();
}
