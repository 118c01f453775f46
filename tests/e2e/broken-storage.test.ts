import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import texts from '@/locales/ru.json';
import { type TemporaryFolder, temporaryFolder } from '../../scripts/temporary-folder';
import { bundled, post } from '../data/bundled';
import { damagedBuild, forgetWorkers, limitedBuild, updatedBuild } from './harness/edited-build';
import { fillStorage } from './harness/full-storage';
import { openBrowser } from './harness/open-browser';
import {
  aMoment,
  clickIn,
  countOfOurs,
  ours,
  shownText,
  soon,
  textOf,
  textsIn,
} from './harness/our-elements';
import { allRowTitles } from './harness/popup-views';
import { openPrivately } from './harness/private-window';
import { refuseStorage } from './harness/refused-storage';
import type { Session, SessionOptions } from './harness/session';
import { ownPage } from './pages/own-page';
import { expectWhole, witnessed } from './pages/witness';

const summary = post(18);
const another = post(3);
const pages = bundled.map(({ paper }) => ownPage(paper));
const { address } = ownPage(summary.paper);
const { address: anotherAddress } = ownPage(another.paper);
const SAVED = [texts.saved];
const NOT_SAVED = [texts.save];

describe.each(['chromium', 'firefox'] as const)('broken storage in %s', (browserName) => {
  let session: Session;
  let folders: TemporaryFolder[] = [];
  afterEach(async () => {
    expect(session.blocked).toEqual([]);
    await session.close();
    for (const folder of folders) await folder.remove();
    folders = [];
  });

  async function start(options: SessionOptions = {}): Promise<void> {
    session = await openBrowser(browserName, options);
    session.serve(({ href }) => {
      const page = pages.find((page) => page.address === href);
      return page && witnessed(page.html);
    });
  }

  async function openPaper(at = address): Promise<Page> {
    const page = await session.open(at);
    await expect.poll(() => ours(page, 'concise-summary'), soon).toHaveLength(1);
    return page;
  }

  async function save(at = address): Promise<void> {
    const page = await openPaper(at);
    await clickIn(page, 'concise-summary', '.save');
    await expect.poll(() => saveButton(page), soon).toEqual(SAVED);
    await page.close();
  }

  /** The page is as it was without us. */
  async function expectNoCard(at: string): Promise<Page> {
    const page = await session.open(at);
    await aMoment();
    expect(await countOfOurs(page)).toBe(0);
    await expectWhole(page);
    return page;
  }

  async function expectNotice(page: Page, text: string): Promise<void> {
    const popup = await session.openPopup(page);
    await expect.poll(() => textsIn(popup, 'main', '.notice'), soon).toEqual([text]);
    await popup.close();
  }

  /** The titles of the reading list, newest first. */
  async function expectList(titles: string[]): Promise<void> {
    const popup = await session.openExtensionPage('popup.html');
    await popup.locator('[role=tab]:nth-child(3)').click();
    await expect.poll(() => textsIn(popup, 'main', '.saved .row-title'), soon).toEqual(titles);
    await popup.close();
  }

  function folder(): TemporaryFolder {
    const made = temporaryFolder(browserName);
    folders.push(made);
    return made;
  }

  /** Starts with a saved paper, and goes on with the next version of the extension. */
  async function startAndUpdate(edit: (lines: string[]) => string[]): Promise<void> {
    const profile = folder().path;
    await start({ profile });
    await save();
    await session.close();
    const build = await updatedBuild(browserName, edit);
    folders.push(build);
    await forgetWorkers(profile);
    await start({ profile, extension: build.path });
  }

  test('a damaged line costs its own summary, and the popup says so', async () => {
    const build = await damagedBuild(browserName, (lines) =>
      lines.map((line, i) => (i === 2 ? line.slice(0, line.length / 2) : line)),
    );
    folders.push(build);
    await start({ extension: build.path });
    await expectNotice(await expectNoCard(anotherAddress), texts.problemSummariesDamaged);
    const page = await openPaper();
    expect(await shownText(page, 'concise-summary')).toEqual(textOf(summary));
    await expectNotice(page, texts.problemSummariesDamaged);
    expect(await namesInSearch(session)).toHaveLength(bundled.length - 1);
  });

  test('an update whose summaries are garbage leaves the old ones and the list', async () => {
    await startAndUpdate((lines) => lines.map((line) => `\u0000${line.slice(100)}`));
    const page = await openPaper();
    expect(await shownText(page, 'concise-summary')).toEqual(textOf(summary));
    expect(await saveButton(page)).toEqual(SAVED);
    await expectNotice(page, texts.problemSummariesStale);
    await expectList([summary.paper.title]);
    expect(await namesInSearch(session)).toHaveLength(bundled.length);
  });

  test('an update without the summary of a saved paper leaves the paper in the list', async () => {
    await startAndUpdate((lines) => lines.filter((line) => !line.includes(`"id":"${summary.id}"`)));
    await expectNoCard(address);
    await openPaper(anotherAddress);
    await expectList([summary.paper.title]);
    expect(await namesInSearch(session)).toHaveLength(bundled.length - 1);
  });

  test('a full disk: saving says so, as often as it is tried, and the list is whole', async () => {
    const limited = await limitedBuild(browserName);
    folders.push(limited);
    await start({ extension: limited.path });
    await save();
    const makeRoom = await fillStorage(browserName, session);
    const page = await openPaper(anotherAddress);
    for (let times = 0; times < 2; times += 1) {
      await clickIn(page, 'concise-summary', '.save');
      await expect.poll(() => notices(page), soon).toEqual([texts.problemStorageFull]);
      await aMoment();
      expect(await notices(page)).toEqual([texts.problemStorageFull]);
      expect(await saveButton(page)).toEqual(NOT_SAVED);
    }
    await expectWhole(page);
    await expectList([summary.paper.title]);
    await makeRoom();
    await expectList([summary.paper.title]);
    await clickIn(page, 'concise-summary', '.save');
    await expect.poll(() => saveButton(page), soon).toEqual(SAVED);
    expect(await notices(page)).toEqual([]);
    await expectList([another.paper.title, summary.paper.title]);
  });

  test('a browser that refuses storage: the page is whole, and the list comes back', async () => {
    const profile = folder().path;
    await start({ profile });
    await save();
    await session.close();
    const allow = await refuseStorage(browserName, profile);
    await start({ profile });
    await expectNotice(await expectNoCard(address), texts.problemStorageRefused);
    await session.close();
    await allow();
    await start({ profile });
    expect(await saveButton(await openPaper())).toEqual(SAVED);
    await expectList([summary.paper.title]);
  });

  test('a private window shows the summary and keeps nothing', async () => {
    await start();
    await save();
    const before = await stored(session);
    const page = await openPrivately(browserName, session, anotherAddress);
    await expect.poll(() => shownText(page, 'concise-summary'), soon).toEqual(textOf(another));
    await clickIn(page, 'concise-summary', '.save');
    await expect.poll(() => notices(page), soon).toEqual([texts.problemPrivateWindow]);
    expect(await saveButton(page)).toEqual(NOT_SAVED);
    await clickIn(page, 'concise-summary', '.collapse');
    await aMoment();
    await expectWhole(page);
    await page.close();
    expect(await stored(session)).toEqual(before);
    await expectList([summary.paper.title]);
  });
});

function saveButton(page: Page): Promise<string[]> {
  return textsIn(page, 'concise-summary', '.save');
}

function notices(page: Page): Promise<string[]> {
  return textsIn(page, 'concise-summary', '.notice');
}

/** The titles of all summaries, as the popup lists them. */
async function namesInSearch(session: Session): Promise<string[]> {
  const popup = await session.openExtensionPage('popup.html');
  await popup.locator('[role=tab]:nth-child(2)').click();
  const names = await allRowTitles(popup);
  await popup.close();
  return names;
}

function stored(session: Session): Promise<unknown> {
  return session.evaluateInExtension('browser.storage.local.get()');
}
