import { describe, expect, it, vi } from 'vitest';
import { explainedSaved } from '@/data/store/explained-saved';
import { exportedList } from '@/data/store/export-list';
import { areKept, keepPaper } from '@/data/store/keep-paper';
import type { PaperToSave } from '@/data/store/paper-to-save';
import { readingList } from '@/data/store/reading-list';
import { createStore } from '@/data/store/store';
import {
  byArxiv,
  byForum,
  dataset,
  day,
  freshStorage,
  gravel,
  jsonl,
  pebbles,
  sand,
} from './browser-storage';

freshStorage();

const named: PaperToSave = { ...byArxiv, authors: ['Ada Stone', 'Ben Rock'] };
const explaining = () => createStore(dataset('1', jsonl(pebbles, sand)));
const list = async (store: ReturnType<typeof explaining>) => readingList(await store.reader());

describe('a paper without a summary', () => {
  const silent = () => createStore(dataset('1', jsonl(sand)));

  it('is kept as the page names it, and taken off again', async () => {
    const store = silent();
    await keepPaper(store, named, true, day(1));
    expect(await list(store)).toMatchObject([
      { title: 'On Pebbles', authors: ['Ada Stone', 'Ben Rock'], ids: { arxiv: '2607.00001' } },
    ]);
    expect(await areKept(store, [named, { ids: {}, title: 'Else' }])).toEqual([true, false]);
    await keepPaper(store, { ids: byArxiv.ids }, false, day(2));
    expect(await areKept(store, [named])).toEqual([false]);
  });

  it('is kept by its id alone, and gets its title when it is saved by it', async () => {
    const store = silent();
    await keepPaper(store, { ids: byArxiv.ids }, true, day(1));
    expect(await list(store)).toMatchObject([{ key: 'arxiv:2607.00001', title: '' }]);
    await keepPaper(store, named, true, day(2));
    expect(await list(store)).toMatchObject([
      { title: 'On Pebbles', savedAt: day(1).toISOString(), updatedAt: day(2).toISOString() },
    ]);
  });

  it('without an id keeps the address of its page; with one that leads to it', async () => {
    const store = silent();
    const address = 'https://example.org/pebbles.pdf';
    await keepPaper(store, { title: 'On Rocks', ids: {}, address }, true, day(1));
    await keepPaper(store, { ...named, address }, true, day(2));
    expect((await list(store)).map((one) => one.address)).toEqual([undefined, address]);
  });

  it('is exported with all of it', async () => {
    const store = silent();
    await keepPaper(store, named, true, day(1));
    const papers = await list(store);
    expect(JSON.parse(exportedList(papers, day(2))).papers).toEqual(papers);
  });

  it('has the summary that has come since', async () => {
    const before = silent();
    await keepPaper(before, named, true, day(1));
    await keepPaper(before, { title: 'On Gravel', ids: {} }, true, day(2));
    await keepPaper(before, { title: 'On Nothing', ids: {} }, true, day(3));
    expect(await explainedSaved(before, await list(before))).toEqual(new Map());
    const after = createStore(dataset('2', jsonl(pebbles, sand, gravel)));
    const explained = new Map<string, string>([
      ['title:ongravel', gravel.id],
      ['arxiv:2607.00001', pebbles.id],
    ]);
    // On a busy machine the summaries of before serve for a while.
    await vi.waitFor(
      async () => expect(await explainedSaved(after, await list(after))).toEqual(explained),
      { timeout: 20_000 },
    );
    expect(await areKept(after, [{ ids: {}, summary: pebbles.id }])).toEqual([true]);
  });
});

describe('a paper with a summary', () => {
  it('is kept with what the summary knows of it, once for all its names', async () => {
    const store = explaining();
    await keepPaper(
      store,
      { ...byForum, authors: ['Ada Stone'], summary: pebbles.id },
      true,
      day(1),
    );
    expect(await list(store)).toMatchObject([
      { ids: { ...byForum.ids, ...byArxiv.ids }, authors: ['Ada Stone'], summary: pebbles.id },
    ]);
    await keepPaper(store, named, true, day(2));
    expect(await list(store)).toHaveLength(1);
    expect(await areKept(store, [named, { ids: {}, summary: pebbles.id }])).toEqual([true, true]);
    expect(await explainedSaved(store, await list(store))).toEqual(
      new Map([['arxiv:2607.00001', pebbles.id]]),
    );
  });

  it('that is gone is kept as the page names it', async () => {
    const store = explaining();
    await keepPaper(store, { ...named, summary: gravel.id }, true, day(1));
    expect(await list(store)).toMatchObject([{ title: 'On Pebbles' }]);
    expect((await list(store))[0]).not.toHaveProperty('summary');
    expect(await areKept(store, [{ ids: {}, summary: gravel.id }])).toEqual([false]);
  });
});
