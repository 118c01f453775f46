import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { listFile } from '@/data/reading-list/formats/list-file';
import type { PaperToSave } from '@/data/reading-list/paper-to-save';
import { explainedSaved } from '@/data/store/explained-saved';
import { areKept, keepPaper } from '@/data/store/keep-paper';
import { readingList } from '@/data/store/reading-list';
import { createStore } from '@/data/store/store';
import { arxivIdSchema, openReviewIdSchema } from '@/data/summary';
import { madeUp } from '../bundled';
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
    expect(JSON.parse(listFile(papers, day(2))).papers).toEqual(papers);
  });

  it('has the summary that has come since', async () => {
    const before = silent();
    await keepPaper(before, named, true, day(1));
    await keepPaper(before, { title: 'On Gravel', ids: {} }, true, day(2));
    await keepPaper(before, { title: 'On Nothing', ids: {} }, true, day(3));
    expect(await explainedSaved(before, await list(before))).toEqual(new Map());
    await before.filled(); // What is older than its summaries is gone by then.
    const after = createStore(dataset('2', jsonl(pebbles, sand, gravel)));
    await after.filled();
    expect(await explainedSaved(after, await list(after))).toEqual(
      new Map([
        ['title:ongravel', gravel.id],
        ['arxiv:2607.00001', pebbles.id],
      ]),
    );
    expect(await areKept(after, [{ ids: {}, summary: pebbles.id }])).toEqual([true]);
  });
});

describe('whatever is kept and taken off, by whatever names', () => {
  const id = fc.constantFrom('2607.00001', '2607.00002', '2607.00003');
  const change = fc.record({
    saved: fc.boolean(),
    arxiv: fc.option(id, { nil: undefined }),
    title: fc.option(fc.constantFrom('On Pebbles', 'On Sand', 'On Rocks'), { nil: undefined }),
    summary: fc.option(fc.constantFrom(pebbles.id, sand.id, gravel.id), { nil: undefined }),
  });

  it('what was asked last is so, and no entry is ever gone', async () => {
    const store = explaining();
    const reader = await store.reader();
    const entries = async () =>
      new Map((await reader.getAll('reading-list')).map((one) => [one.key, one]));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        for (const { saved, arxiv, title, summary } of changes) {
          const ids = arxiv ? { arxiv: v.parse(arxivIdSchema, arxiv) } : {};
          const paper = { ids, ...(title && { title }), ...(summary && { summary }) };
          const before = await entries();
          const known = arxiv ?? title ?? (summary !== gravel.id ? summary : undefined);
          if (known === undefined) continue; // Nothing that it could be kept under.
          await keepPaper(store, paper, saved, day(1));
          expect(await areKept(store, [paper])).toEqual([saved]);
          const after = await entries();
          for (const [key, { title }] of before) {
            expect(after.get(key)?.title === title || title === '').toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
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

  it('that has several forums is one entry, though these were saved apart before', async () => {
    const twice = madeUp('on-tides', {
      title: 'On Tides',
      openreviewIds: ['FirstForum', 'LastForum'],
    });
    const store = createStore(dataset('1', jsonl(twice)));
    const forums = ['FirstForum', 'LastForum'].map((id) => ({
      title: 'On Tides',
      ids: { openreview: v.parse(openReviewIdSchema, id) },
    }));
    for (const [n, forum] of forums.entries()) await keepPaper(store, forum, true, day(n + 1));
    expect(await list(store)).toHaveLength(2);
    await keepPaper(store, { ids: {}, title: 'On Tides', summary: twice.id }, true, day(3));
    expect(await list(store)).toMatchObject([{ key: 'openreview:FirstForum', summary: twice.id }]);
    expect(await areKept(store, forums)).toEqual([true, true]);
    await keepPaper(store, { ids: {}, summary: twice.id }, false, day(4));
    expect(await areKept(store, forums)).toEqual([false, false]);
  });

  it('that is gone is kept as the page names it', async () => {
    const store = explaining();
    await keepPaper(store, { ...named, summary: gravel.id }, true, day(1));
    expect(await list(store)).toMatchObject([{ title: 'On Pebbles' }]);
    expect((await list(store))[0]).not.toHaveProperty('summary');
    expect(await areKept(store, [{ ids: {}, summary: gravel.id }])).toEqual([false]);
  });
});
