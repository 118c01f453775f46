import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import texts from '@/locales/ru.json';
import { type TemporaryFolder, temporaryFolder } from '../../scripts/temporary-folder';
import { madeUp, post } from '../data/bundled';
import { damagedBuild, forgetWorkers, updatedBuild } from './harness/edited-build';
import { keptSummaries } from './harness/kept-summaries';
import { openBrowser } from './harness/open-browser';
import { clickIn, ours, soon, textsIn } from './harness/our-elements';
import type { Session } from './harness/session';
import { ownPage } from './pages/own-page';

/** So many take some seconds to be written. */
const MANY = 8_000;
const inTheEnd = { timeout: 180_000, interval: 500 };

const before = post(18);
const made = Array.from({ length: MANY }, (_, i) =>
  madeUp(`made-${i}`, { title: `On the ${i}th kind of stones`, arxivId: arxivId(i) }),
);
const lines = () => made.map((summary) => JSON.stringify(summary));
const [first = before] = made;
const last = made.at(-1) ?? before;
const pages = [before, first, last].map(({ paper }) => ownPage(paper));

function arxivId(number: number): string {
  return `1001.${String(number + 1).padStart(5, '0')}`;
}

describe.each(['chromium', 'firefox'] as const)('a large data set in %s', (browserName) => {
  let session: Session;
  let folders: TemporaryFolder[] = [];
  afterEach(async () => {
    expect(session.blocked).toEqual([]);
    await session.close();
    for (const folder of folders) await folder.remove();
    folders = [];
  });

  async function start(profile: string, extension?: string): Promise<void> {
    session = await openBrowser(browserName, { profile, ...(extension && { extension }) });
    session.serve(({ href }) => pages.find((page) => page.address === href)?.html);
  }

  function keep(folder: TemporaryFolder): string {
    folders.push(folder);
    return folder.path;
  }

  const stages = async () => (await keptSummaries(session)).map(({ state }) => state?.stage);

  async function expectCard(summary: typeof before, expected: string[]): Promise<Page> {
    const page = await session.open(ownPage(summary.paper).address);
    await expect.poll(() => ours(page, 'concise-summary'), soon).toEqual(expected);
    return page;
  }

  test('whose import is killed in the middle goes on from there, and is whole', async () => {
    const build = keep(await damagedBuild(browserName, lines));
    await start(keep(temporaryFolder(browserName)), build);
    const popup = await session.openExtensionPage('popup.html');
    await expect.poll(() => fillingLine(popup), soon).toMatch(/^Готовим .*из 8.000$/);
    await session.restart({ killed: true });

    const [killed] = await keptSummaries(session);
    expect(killed?.state?.stage).not.toBe('whole');
    expect(killed?.summaries).toBeGreaterThan(0);
    const library = await session.openExtensionPage('library.html');
    await expect.poll(stages, inTheEnd).toEqual(['whole']);
    expect(await keptSummaries(session)).toMatchObject([
      { state: { lines: MANY, damagedLines: 0 }, summaries: MANY, candidates: MANY },
    ]);
    await expect.poll(() => fillingLine(library), soon).toBeUndefined();
    await expectCard(first, [first.id]);
    await expectCard(last, [last.id]);
  }, 300_000);

  test('that comes with an update: the summaries before it are there until it is whole', async () => {
    const profile = keep(temporaryFolder(browserName));
    await start(profile);
    const page = await expectCard(before, [before.id]);
    await clickIn(page, 'concise-summary', '.save');
    await expect.poll(() => textsIn(page, 'concise-summary', '.save'), soon).toEqual([texts.saved]);
    await session.close();

    const build = keep(await updatedBuild(browserName, lines));
    await forgetWorkers(profile);
    await start(profile, build);
    await expectCard(before, [before.id]); // The new data set does not have it.
    await expect.poll(stages, inTheEnd).toEqual(['whole']);
    await expectCard(last, [last.id]);
    const list = await session.openExtensionPage('library.html');
    await expect
      .poll(() => textsIn(list, 'main', '.saved .row-title'), soon)
      .toEqual([before.paper.title]);
  }, 300_000);
});

async function fillingLine(page: Page): Promise<string | undefined> {
  return (await textsIn(page, 'main', '.filling'))[0];
}
