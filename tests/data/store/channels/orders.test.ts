/** The bundled channel, read from several sources through the store, in any order. */

import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNREAD } from '@/data/channels/progress';
import { type ReadStep, stepOf } from '@/data/channels/read-step';
import { readWebPreview } from '@/data/posts/read-web-preview';
import { applyReading, type ChannelsDatabase, keepStep } from '@/data/store/channels/channels';
import { keepPaper } from '@/data/store/keep-paper';
import { readingList } from '@/data/store/reading-list';
import { createStore, type Store } from '@/data/store/store';
import type { Summary } from '@/data/summary';
import { blockLines, plainText } from '@/data/summary-text';
import { rounds } from '../../../rounds';
import { page } from '../../../sites/documents';
import { CHANNEL, editedStates, fromHtml, fromJson, numbered } from '../../posts/readings';
import { type GivenPost, writePreview } from '../../posts/write-sources';
import { seed } from '../../seed';
import { allSummaries, dataset, day, freshStorage, jsonl } from '../browser-storage';

freshStorage();

type Apply = (database: ChannelsDatabase) => Promise<unknown>;

const file =
  (posts: GivenPost[]): Apply =>
  (database) =>
    applyReading(database, CHANNEL, fromJson(posts), day(1));

const pages =
  (posts: GivenPost[], at: string): Apply =>
  (database) =>
    applyReading(database, CHANNEL, fromHtml(posts, at), day(1));

/** The preview in pages of seven, the newest first. */
function preview(posts: GivenPost[], at: string): Apply {
  return async (database) => {
    let progress = UNREAD;
    for (let to = posts.length; to > 0; to -= 7) {
      const step: ReadStep | undefined = stepOf(
        readWebPreview(page(writePreview(posts.slice(Math.max(0, to - 7), to), CHANNEL))),
        posts[to]?.number,
        new Map(),
        progress,
      );
      if (!step) throw new Error('these are no posts of a page');
      await keepStep(database, CHANNEL, step, new Date(at));
      progress = step.progress;
    }
  };
}

const ids = (summaries: Summary[]) => summaries.map(({ id }) => id).sort();
const byId = (a: Summary, b: Summary) => (a.id < b.id ? -1 : 1);

async function found(store: Store): Promise<Summary[]> {
  expect(await store.renew()).toBeUndefined();
  return allSummaries(await store.summaries());
}

const newStore = (version = '1', summaries = seed) =>
  createStore(dataset(version, jsonl(...summaries)));

describe('the seed, an export and a preview with the same 21 posts, in the store', () => {
  it('are 21 summaries in any order, twice, edited in between; the list stays as it is', async () => {
    const order = fc.shuffledSubarray([0, 0, 1, 1, 2, 2], { minLength: 6 });
    await fc.assert(
      fc.asyncProperty(editedStates, order, async ({ once, twice }, order) => {
        globalThis.indexedDB = new IDBFactory();
        const store = newStore();
        for (const { id, paper } of seed.slice(0, 5)) {
          const saved = { title: paper.title, ids: {}, summary: id };
          await keepPaper(store, saved, true, day(1));
        }
        const list = await readingList(await store.reader());
        const sources = [
          file(numbered),
          pages(once, '2024-05-20T00:00:00Z'),
          preview(twice, '2024-06-20T00:00:00Z'),
        ];
        for (const n of order) await sources[n]?.(await store.channels());
        const summaries = (await found(store)).sort(byId);
        expect(ids(summaries)).toEqual(ids(seed));
        const given = new Map(seed.map(({ id }, i) => [id, twice[i]]));
        for (const summary of summaries) {
          const post = given.get(summary.id);
          const text = [summary.title, ...Object.values(summary.note ?? {})];
          expect([...text, ...summary.body.flatMap(blockLines)]).toEqual(
            post?.lines.filter(({ length }) => length > 0).map(plainText),
          );
          expect(summary.url).toBe(`https://t.me/${CHANNEL}/${post?.number}`);
          expect(summary.postedAt).toBe(post?.postedAt);
          expect(summary.reactions).toEqual(post?.reactions);
          expect(summary.paper).toEqual(seed.find(({ id }) => id === summary.id)?.paper);
        }
        expect(await readingList(await store.reader())).toEqual(list);
      }),
      { numRuns: rounds(2, 200), seed: 21 },
    );
  });
});

describe('a post of the bundled channel that was deleted', () => {
  const [gone, ...left] = numbered;
  const others = ids(seed.filter((_, i) => i > 0));

  it.each([
    ['before it was ever read', [preview(left, '2024-06-20T00:00:00Z')]],
    ['after it was read', [file(numbered), preview([...left], '2024-06-20T00:00:00Z')]],
  ])('%s is not found where the extension has its number', async (_, sources) => {
    const bundled = seed.map((summary, i) => ({
      ...summary,
      url: `https://t.me/${CHANNEL}/${numbered[i]?.number}`,
    }));
    // The numbers that are read begin with that of the deleted post.
    const first: GivenPost = {
      ...numbered[0],
      number: 1,
      postedAt: '2022-01-01T00:00:00Z',
      lines: [],
    };
    const store = newStore('1', bundled);
    for (const apply of sources) await apply(await store.channels());
    await preview([first, ...left], '2024-06-20T00:00:00Z')(await store.channels());
    expect(ids(await found(store))).toEqual(others);
    expect(ids(await found(newStore('2', bundled)))).toEqual(others);
  });

  it('is not found where the extension has it without a number; an older file brings it back', async () => {
    const first: GivenPost = { number: 1, postedAt: '2022-01-01T00:00:00Z', lines: [] };
    const store = newStore();
    const channels = await store.channels();
    await file(numbered)(channels);
    await preview([first, ...left], '2024-06-20T00:00:00Z')(channels);
    expect(ids(await found(store))).toEqual(others);
    expect(ids(await found(newStore('2')))).toEqual(others);
    const exported: string[] = [];
    for await (const { id } of store.summariesOf(CHANNEL)) exported.push(id);
    expect(exported.sort()).toEqual(others);
    await file(numbered)(channels);
    expect(ids(await found(store))).toEqual(ids(seed));
    expect(gone?.number).toBe(30);
  });

  it('is found again once its text is about a paper again', async () => {
    const store = newStore();
    const channels = await store.channels();
    await file(numbered)(channels);
    const [first, ...rest] = numbered;
    const silent: GivenPost = {
      ...(first ?? { number: 30, postedAt: '' }),
      editedAt: '2025-01-01T00:00:00Z',
      lines: [[{ text: 'Опечатался, простите.' }]],
    };
    await file([silent, ...rest])(channels);
    expect(ids(await found(store))).toEqual(others);
    const back = first && { ...first, editedAt: '2025-02-01T00:00:00Z' };
    await file([...(back ? [back] : []), ...rest])(channels);
    expect(ids(await found(store))).toEqual(ids(seed));
  });
});
