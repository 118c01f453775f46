import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { areKept, keepPaper } from '@/data/store/keep-paper';
import { readingList } from '@/data/store/reading-list';
import { createStore } from '@/data/store/store';
import { arxivIdSchema, summarySchema } from '@/data/summary';
import { byArxiv, dataset, day, freshStorage, jsonl, pebbles } from './browser-storage';

freshStorage();

describe('a paper of a summary on several', () => {
  const both = v.parse(summarySchema, {
    ...pebbles,
    otherPapers: [
      { title: 'On Boulders', otherTitles: [], arxivId: '2607.00011', openreviewIds: [] },
    ],
  });
  const explaining = () => createStore(dataset('1', jsonl(both)));
  const boulders = { ids: { arxiv: v.parse(arxivIdSchema, '2607.00011') }, summary: both.id };

  it('is kept with its own title and ids, not with those of another', async () => {
    const store = explaining();
    await keepPaper(store, boulders, true, day(1));
    expect(await readingList(await store.reader())).toMatchObject([
      { title: 'On Boulders', ids: boulders.ids, summary: both.id },
    ]);
    expect(await areKept(store, [boulders, byArxiv])).toEqual([true, false]);
  });

  it('is kept as the page names it where it can’t be told which it is', async () => {
    const store = explaining();
    await keepPaper(store, { title: 'On Bouldrs', ids: {}, summary: both.id }, true, day(1));
    expect(await readingList(await store.reader())).toMatchObject([
      { title: 'On Bouldrs', ids: {}, summary: both.id },
    ]);
  });
});
