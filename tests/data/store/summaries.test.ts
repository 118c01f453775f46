import { describe, expect, it, vi } from 'vitest';
import { findMatches } from '@/data/match/find';
import { collectionIn } from '@/data/store/collection';
import type { Database } from '@/data/store/database';
import { readingList, savePaper } from '@/data/store/reading-list';
import { createStore } from '@/data/store/store';
import { allSummaries, heldDataset, readSummary } from '@/data/store/summaries';
import { bundled, dataFile } from '../bundled';
import {
  arxivKey,
  byArxiv,
  dataset,
  day,
  fillDisk,
  freshStorage,
  gravel,
  jsonl,
  pebbles,
  reported,
  sand,
} from './browser-storage';

freshStorage();

const open = (version: string, text: string) => createStore(dataset(version, text)).database();
const idsIn = async (database: Database) => (await allSummaries(database)).map(({ id }) => id);

describe('the summaries', () => {
  it('are all there when the store is first opened', async () => {
    const database = await open('1', dataFile('summaries.jsonl'));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(await allSummaries(database)).toEqual([...bundled].sort(byId));
    expect(await heldDataset(database)).toEqual({ version: '1', damagedLines: 0 });
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

  it('that share a title are not told apart by it', async () => {
    const twin = { ...gravel, paper: { ...gravel.paper, title: 'On pebbles' } };
    const database = await open('1', jsonl(pebbles, twin));
    expect(await findMatches([{ title: 'On Pebbles', ids: {} }], collectionIn(database))).toEqual([
      null,
    ]);
  });

  it('are read once for a version', async () => {
    const read = vi.fn(async () => jsonl(pebbles));
    const before = await createStore({ version: '1', read }).database();
    const after = await createStore({ version: '1', read }).database();
    expect(read).toHaveBeenCalledTimes(1);
    expect(await idsIn(after)).toEqual(await idsIn(before));
  });

  it('that are damaged are left out and counted', async () => {
    const { id: _, ...withoutId } = sand;
    const lines = ['{"id":', JSON.stringify(withoutId), '[]', '{"__proto__":{"id":"x/y"}}', ''];
    const database = await open('1', jsonl(pebbles) + lines.join('\n'));
    expect(await idsIn(database)).toEqual([pebbles.id]);
    expect(await heldDataset(database)).toEqual({ version: '1', damagedLines: 4 });
  });
});

describe('a new version of the data set', () => {
  it('replaces the summaries and their keys, and leaves the reading list alone', async () => {
    const old = await open('1', jsonl(pebbles, sand));
    await savePaper(old, byArxiv, [arxivKey], day(1));
    const list = await readingList(old);
    const database = await open('2', jsonl(gravel));
    expect(await idsIn(database)).toEqual([gravel.id]);
    expect(await foundIn(database)).toEqual([null, null, gravel.id]);
    expect((await heldDataset(database))?.version).toBe('2');
    expect(await readingList(database)).toEqual(list);
    expect(list).toHaveLength(1);
  });

  const failures: [string, () => Promise<string>][] = [
    ['can’t be read', () => Promise.reject(new Error('summaries.jsonl: 404'))],
    ['has no readable line', async () => '<html>\n{}\n'],
    ['is empty', async () => ''],
  ];

  it.each(failures)('that %s leaves the old one whole and everything usable', async (_, read) => {
    const old = await open('1', jsonl(pebbles, sand));
    await savePaper(old, byArxiv, [arxivKey], day(1));
    const database = await createStore({ version: '2', read }).database();
    await expectOldOne(database);
  });

  it.each(
    (['the call', 'the commit'] as const).flatMap((how) =>
      [1, 2, 3, 5].map((nth) => [how, nth] as const),
    ),
  )(
    'for which the disk is full (it refuses %s of write %i) leaves the old one whole',
    async (how, nth) => {
      const old = await open('1', jsonl(pebbles, sand));
      await savePaper(old, byArxiv, [arxivKey], day(1));
      fillDisk(nth, how);
      const database = await open('2', jsonl(gravel, { ...pebbles, title: 'Changed' }));
      vi.restoreAllMocks();
      await expectOldOne(database);
    },
  );

  it('that can’t be read is reported', async () => {
    const error = new Error('summaries.jsonl: 503');
    await createStore({ version: '2', read: () => Promise.reject(error) }).database();
    expect(reported.mock.calls).toEqual([[error]]);
  });

  it('that failed comes with the next opening', async () => {
    await open('1', jsonl(pebbles));
    await open('2', '');
    const database = await open('2', jsonl(gravel));
    expect(await idsIn(database)).toEqual([gravel.id]);
  });

  async function expectOldOne(database: Database): Promise<void> {
    expect(await allSummaries(database)).toEqual([pebbles, sand]);
    expect(await foundIn(database)).toEqual([pebbles.id, sand.id, null]);
    expect((await heldDataset(database))?.version).toBe('1');
    expect((await readingList(database)).map(({ key }) => key)).toEqual([arxivKey]);
  }
});

/** The summaries of pebbles by its id, of sand and of gravel by their titles. */
async function foundIn(database: Database): Promise<(string | null)[]> {
  const refs = [byArxiv, { title: 'On Sand', ids: {} }, { title: 'On gravel', ids: {} }];
  const matches = await findMatches(refs, collectionIn(database));
  return matches.map((match) => match?.summary ?? null);
}

describe('a first data set that can’t be read', () => {
  it('leaves a reading list that works', async () => {
    const database = await open('1', '');
    await savePaper(database, byArxiv, [arxivKey], day(1));
    expect(await readingList(database)).toHaveLength(1);
    expect(await heldDataset(database)).toBeUndefined();
  });
});
