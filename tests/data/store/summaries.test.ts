import { describe, expect, it, vi } from 'vitest';
import { findMatches } from '@/data/match/find';
import { collectionIn } from '@/data/store/collection';
import {
  deleteGeneration,
  type SummariesDatabase,
  storedVersions,
} from '@/data/store/generation/database';
import type { DatasetText } from '@/data/store/generation/fill';
import type { Problem } from '@/data/store/problem';
import { readingList } from '@/data/store/reading-list';
import { savePaper } from '@/data/store/save-paper';
import { createStore, type Store } from '@/data/store/store';
import { readSummary } from '@/data/store/summaries';
import { bundled, dataFile, madeUp } from '../bundled';
import {
  allSummaries,
  arxivKey,
  byArxiv,
  dataset,
  datasetIn,
  day,
  fillDisk,
  freshStorage,
  gravel,
  heldIn,
  jsonl,
  pebbles,
  reported,
  sand,
  settled,
  streamOf,
} from './browser-storage';

freshStorage();

const newStore = (version: string, text: string) => createStore(dataset(version, text));
const open = (version: string, text: string) => newStore(version, text).summaries();
const idsIn = async (database: SummariesDatabase) =>
  (await allSummaries(database)).map(({ id }) => id);

describe('the summaries', () => {
  it('are all there when the store is first opened', async () => {
    const database = await open('1', dataFile('summaries.jsonl'));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(await allSummaries(database)).toEqual([...bundled].sort(byId));
    expect(await heldIn(database)).toEqual({ version: '1', damagedLines: 0 });
  });

  it('are read by their id', async () => {
    const database = await open('1', jsonl(pebbles, sand));
    expect(await readSummary(database, sand.id)).toEqual(sand);
    expect(await readSummary(database, gravel.id)).toBeUndefined();
  });

  it('are found by ids and titles', async () => {
    const database = await open('1', jsonl(pebbles, sand));
    expect(await foundIn(database)).toEqual([pebbles.id, sand.id, null]);
  });

  const onPebbles = [{ title: 'On Pebbles', ids: {} }];

  it('that share a title and are on two papers are not told apart by it', async () => {
    const { paper } = madeUp('other', { title: 'On pebbles', arxivId: '2607.00002' });
    const database = await open('1', jsonl(pebbles, { ...gravel, paper }));
    expect(await findMatches(onPebbles, collectionIn(database))).toEqual([null]);
  });

  it('that are on one paper are found together, the newest first', async () => {
    const twin = { ...gravel, postedAt: '2024-01-01T00:00:00Z', paper: pebbles.paper };
    const database = await open('1', jsonl(pebbles, sand, twin));
    expect(await findMatches(onPebbles, collectionIn(database))).toEqual([
      { summary: gravel.id, grade: 'certain', rule: 'title', also: [pebbles.id] },
    ]);
  });

  it('are read once for a version', async () => {
    const read = vi.fn(async () => streamOf(jsonl(pebbles)));
    const before = await createStore(datasetIn('1', read)).summaries();
    const after = await createStore(datasetIn('1', read)).summaries();
    expect(read).toHaveBeenCalledTimes(1);
    expect(await idsIn(after)).toEqual(await idsIn(before));
  });

  it('that are damaged are left out and counted', async () => {
    const { id: _, ...withoutId } = sand;
    const lines = ['{"id":', JSON.stringify(withoutId), '[]', '{"__proto__":{"id":"x/y"}}', ''];
    const database = await open('1', jsonl(pebbles) + lines.join('\n'));
    expect(await idsIn(database)).toEqual([pebbles.id]);
    expect(await heldIn(database)).toEqual({ version: '1', damagedLines: 4 });
  });
});

describe('a new version of the data set', () => {
  it('replaces the summaries and their keys, and leaves the reading list alone', async () => {
    const list = await oldOneWithList();
    const store = newStore('2', jsonl(gravel));
    const database = await store.summaries();
    expect(await idsIn(database)).toEqual([gravel.id]);
    expect(await foundIn(database)).toEqual([null, null, gravel.id]);
    expect((await heldIn(database))?.version).toBe('2');
    expect(await readingList(await store.reader())).toEqual(list);
    expect(list).toHaveLength(1);
  });

  it('leaves nothing of the old one', async () => {
    await open('1', jsonl(pebbles, sand));
    await newStore('2', jsonl(gravel)).filled();
    expect(await storedVersions()).toEqual(['2']);
  });

  const failures: [string, () => Promise<DatasetText['stream']>][] = [
    ['can’t be read', () => Promise.reject(new Error('summaries.jsonl: 404'))],
    ['has no readable line', async () => streamOf('<html>\n{}\n')],
    ['is empty', async () => streamOf('')],
    ['ends early', async () => streamOf(jsonl(gravel), () => Promise.reject(new Error('the end')))],
  ];

  it.each(failures)('that %s leaves the old one whole and everything usable', async (_, read) => {
    await oldOneWithList();
    await expectOldOne(createStore(datasetIn('2', read)), 'summaries-stale');
  });

  it.each(
    (['the call', 'the commit'] as const).flatMap((how) =>
      [1, 2, 3, 5, 6, 7, 8, 9].map((nth) => [how, nth] as const),
    ),
  )(
    'for which the disk is full (it refuses %s of write %i) leaves the old one whole',
    async (how, nth) => {
      await oldOneWithList();
      fillDisk(nth, how);
      const store = newStore('2', jsonl(gravel, { ...pebbles, title: 'Changed' }));
      await store.filled();
      vi.restoreAllMocks();
      await expectOldOne(store, 'summaries-no-room');
    },
  );

  it('that can’t be read is reported', async () => {
    const error = new Error('summaries.jsonl: 503');
    await createStore(datasetIn('2', () => Promise.reject(error))).summaries();
    expect(reported.mock.calls).toEqual([[error]]);
  });

  it('that failed comes with the next opening', async () => {
    await open('1', jsonl(pebbles));
    await open('2', '');
    const database = await open('2', jsonl(gravel));
    expect(await idsIn(database)).toEqual([gravel.id]);
  });

  /** Gives the reading list. */
  async function oldOneWithList() {
    const store = newStore('1', jsonl(pebbles, sand));
    await store.filled();
    await savePaper(await store.reader(), byArxiv, [arxivKey], day(1));
    return readingList(await store.reader());
  }

  async function expectOldOne(store: Store, problem: Problem): Promise<void> {
    const database = await store.summaries();
    expect(await store.filled()).toBe(problem);
    expect(await allSummaries(database)).toEqual([pebbles, sand]);
    expect(await foundIn(database)).toEqual([pebbles.id, sand.id, null]);
    expect((await heldIn(database))?.version).toBe('1');
    expect((await readingList(await store.reader())).map(({ key }) => key)).toEqual([arxivKey]);
  }
});

/** The summaries of pebbles by its id, of sand and of gravel by their titles. */
async function foundIn(database: SummariesDatabase): Promise<(string | null)[]> {
  const refs = [byArxiv, { title: 'On Sand', ids: {} }, { title: 'On gravel', ids: {} }];
  const matches = await findMatches(refs, collectionIn(database));
  return matches.map((match) => match?.summary ?? null);
}

describe('a first data set that can’t be read', () => {
  it('leaves a reading list that works', async () => {
    const store = newStore('1', '');
    expect(await store.filled()).toBe('summaries-stale');
    await savePaper(await store.reader(), byArxiv, [arxivKey], day(1));
    expect(await readingList(await store.reader())).toHaveLength(1);
    expect(await heldIn(await store.summaries())).toBeUndefined();
    expect(await foundIn(await store.summaries())).toEqual([null, null, null]);
  });
});

describe('summaries that are lost', () => {
  it('are read anew when their database was deleted', async () => {
    const store = newStore('1', jsonl(pebbles, sand));
    const before = await store.summaries();
    await deleteGeneration('1');
    const after = await store.summaries();
    expect(after).not.toBe(before);
    expect(await foundIn(after)).toEqual([pebbles.id, sand.id, null]);
  });

  it.each(['1', 'another version'])(
    'are read anew where the database of %s makes no sense',
    async (version) => {
      const request = indexedDB.open(`summaries-${version}`, 1);
      request.onupgradeneeded = () => request.result.createObjectStore('wonders');
      (await settled(request)).close();
      const store = newStore('1', jsonl(pebbles, sand));
      expect(await foundIn(await store.summaries())).toEqual([pebbles.id, sand.id, null]);
      expect(await store.filled()).toBeUndefined();
      expect(await storedVersions()).toEqual(['1']);
    },
  );
});
