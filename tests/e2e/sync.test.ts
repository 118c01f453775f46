/** The list between machines: the other one is what the browser brings into the sync area. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { mergeLists } from '@/data/reading-list/sync/merge';
import { replicaOf } from '@/data/reading-list/sync/replica';
import { packed, readArea, shardOf, shardText } from '@/data/reading-list/sync/shards';
import { post } from '../data/bundled';
import { entry } from '../data/reading-list/sync/entry';
import { openBrowser } from './harness/open-browser';
import { clickIn, ours, soon, textsIn } from './harness/our-elements';
import { pressTab } from './harness/popup-views';
import type { Session } from './harness/session';
import { ownPage } from './pages/own-page';

const summary = post(18);
const here = ownPage(summary.paper);
const there = entry({
  key: 'arxiv:2301.08243',
  ids: { arxiv: '2301.08243' },
  title: 'Saved elsewhere',
});

describe.each(['chromium', 'firefox'] as const)('the list between machines in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser(name);
    session.serve(({ href }) => (href === here.address ? here.html : undefined));
  });
  afterAll(() => session?.close());

  const items = async (): Promise<Record<string, unknown>> =>
    Object(await session.evaluateInExtension('browser.storage.sync.get()'));
  const sent = async () => [...(await readArea(await items())).replicas.keys()];

  /** What the other machine has written, with what is there. */
  async function bring(paper: SavedPaper): Promise<void> {
    const shard = shardOf(paper.key);
    const own = new Map([[paper.key, replicaOf(paper)]]);
    const { replicas } = await readArea({ [shard]: (await items())[shard] });
    const value = await packed(shardText(mergeLists(replicas, own).values()));
    const written = JSON.stringify({ [shard]: value });
    await session.evaluateInExtension(`browser.storage.sync.set(${written})`);
  }

  async function openView(view: string): Promise<Page> {
    const library = await session.openExtensionPage('library.html');
    await pressTab(library, view);
    return library;
  }

  test('nothing travels until the reader wants it; then what was saved before does', async () => {
    const page = await session.open(here.address);
    await expect.poll(() => ours(page, 'concise-summary'), soon).toHaveLength(1);
    await clickIn(page, 'concise-summary', '.save');
    const library = await openView('Настройки');
    await library.waitForSelector('.sync input');
    const isOn = () => library.$eval('.sync input', (input) => input.matches(':checked'));
    expect(await isOn()).toBe(false);
    expect(await items()).toEqual({});

    await library.locator('.sync input').click();
    await expect.poll(isOn, soon).toBe(true);
    await expect.poll(sent, soon).toEqual([`arxiv:${summary.paper.arxivId}`]);
    await expect.poll(() => said(library), soon).toContain('Передаётся статей: 1 из 1');
    await library.close();
    await page.close();
  });

  test('what another machine has saved comes into the list, though the worker was stopped', async () => {
    await session.stopWorker();
    await bring(there);
    const library = await openView('Мой список');
    const titles = () => textsIn(library, 'main', '.row-title');
    await expect.poll(titles, soon).toContain('Saved elsewhere');
    expect(await titles()).toHaveLength(2);
    await library.close();
  });

  test('what another machine has removed goes', async () => {
    const at = new Date().toISOString();
    await bring({ ...there, deletedAt: at, changed: { kept: at } });
    const library = await openView('Мой список');
    const titles = () => textsIn(library, 'main', '.row-title');
    await expect.poll(titles, soon).toHaveLength(1);
    expect(await titles()).not.toContain('Saved elsewhere');
    await library.close();
  });
});

async function said(library: Page): Promise<string> {
  return (await textsIn(library, 'main', '.sync [role=status] p')).join(' ');
}
