import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { areKept, keepPaper } from '@/data/store/keep-paper';
import { readingList } from '@/data/store/reading-list';
import { createStore, type Store } from '@/data/store/store';
import { summaryToRead } from '@/data/store/summary-to-read';
import { type Summary, summaryIdSchema } from '@/data/summary';
import { dataset, day, freshStorage, gravel, jsonl, pebbles, sand } from './browser-storage';

freshStorage();

/** Of another channel, on the paper of `pebbles`, under a heading of its own. */
const newer: Summary = {
  ...gravel,
  id: v.parse(summaryIdSchema, 'stones_daily/7'),
  channel: 'stones_daily',
  postedAt: '2024-05-05T09:00:00Z',
  paper: { ...pebbles.paper, title: 'О камешках' },
};
const sources = [
  { id: newer.id, channel: 'stones_daily', postedAt: '2024-05-05T09:00:00Z' },
  { id: pebbles.id, channel: 'c_research' },
];

function storeWith(...summaries: Summary[]): Store {
  return createStore(dataset('1', jsonl(...summaries)));
}

describe('a summary that is read', () => {
  it('names all summaries of its paper, the newest first', async () => {
    const store = storeWith(pebbles, sand, newer);
    for (const { id } of [pebbles, newer]) {
      expect(await summaryToRead(store, id)).toMatchObject({ summary: { id }, sources });
    }
    expect(await summaryToRead(store, sand.id)).toEqual({ summary: sand, saved: false });
  });

  it('names those of the paper that the page means, where it is on several', async () => {
    const both: Summary = { ...sand, otherPapers: [newer.paper] };
    const store = storeWith(both, newer);
    expect((await summaryToRead(store, both.id))?.sources).toBeUndefined();
    const read = await summaryToRead(store, both.id, [newer.id, both.id]);
    expect(read?.sources?.map((source) => source.id)).toEqual([newer.id, both.id]);
  });

  it('leaves out those that are not there any more', async () => {
    const store = storeWith(pebbles, sand);
    const read = await summaryToRead(store, pebbles.id, [newer.id, pebbles.id]);
    expect(read).toEqual({ summary: pebbles, saved: false });
  });
});

describe('a paper with several summaries', () => {
  it('is saved once, whichever it was saved by, under the title that somebody has looked at', async () => {
    const store = storeWith(pebbles, newer);
    await keepPaper(store, { ids: {}, summary: newer.id }, true, day(1));
    await keepPaper(store, { ids: {}, summary: pebbles.id }, true, day(2));
    const [entry, ...others] = await readingList(await store.reader());
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ title: 'On Pebbles', summary: newer.id });
    for (const { id } of [pebbles, newer]) {
      expect((await summaryToRead(store, id))?.saved).toBe(true);
    }
  });

  it('is saved and taken off by any of them, also one that knows its title only', async () => {
    const { arxivId: _, ...titleOnly } = pebbles.paper;
    const store = storeWith({ ...pebbles, paper: titleOnly }, { ...newer, paper: pebbles.paper });
    await keepPaper(store, { ids: {}, summary: pebbles.id }, true, day(1));
    const byNewer = { ids: {}, summary: newer.id };
    expect(await areKept(store, [byNewer])).toEqual([true]);
    await keepPaper(store, byNewer, false, day(2));
    expect(await readingList(await store.reader())).toEqual([]);
  });
});
