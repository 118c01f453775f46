import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changePapers, undoChange } from '@/data/store/change-papers';
import type { Database } from '@/data/store/database';
import { problemOf } from '@/data/store/problem';
import { readingList, trash } from '@/data/store/reading-list';
import { createStore, type Store } from '@/data/store/store';
import {
  dataset,
  day,
  entry,
  fillDisk,
  freshStorage,
  putEntries,
  reported,
} from './browser-storage';

freshStorage();

let store: Store;
let database: Database;
beforeEach(async () => {
  store = createStore(dataset('1', ''));
  database = await store.reader();
  await putEntries(database, [entry(1), entry(2), entry(3)]);
});

const keys = [1, 2, 3].map((n) => entry(n).key);
const all = () => database.getAll('reading-list');
const mirror = async () =>
  Object.entries(await fakeBrowser.storage.local.get(null))
    .filter(([name]) => name.startsWith('reading-list/'))
    .map(([, value]) => value);

describe('entries that are changed together', () => {
  it('are all changed, and what is as wanted already is left alone', async () => {
    await changePapers(database, keys.slice(0, 1), { status: 'read' }, day(5));
    const changed = await changePapers(database, keys, { status: 'read' }, day(6));
    expect(changed.after.map(({ key }) => key)).toEqual(keys.slice(1));
    expect((await all()).map(({ status }) => status)).toEqual(['read', 'read', 'read']);
    expect((await all()).map(({ updatedAt }) => updatedAt)).toEqual(
      [5, 6, 6].map((n) => day(n).toISOString()),
    );
    expect(await mirror()).toEqual(await all());
  });

  it('may be named twice, or not be there', async () => {
    const [key] = keys;
    if (!key) throw new Error('no entries');
    const named = [key, key, 'arxiv:9999.99999'] as const;
    expect((await changePapers(database, named, { note: 'x' }, day(5))).after).toHaveLength(1);
  });

  it.each(['the call', 'the commit'] as const)(
    'are none of them changed where the disk refuses %s of one',
    async (how) => {
      const before = await all();
      fillDisk(2, how);
      const problem = await changePapers(database, keys, { note: 'x' }, day(5)).catch(problemOf);
      vi.restoreAllMocks();
      expect(problem).toBe('storage-full');
      expect(await all()).toEqual(before);
      expect(await mirror()).toEqual(before);
    },
  );

  it('are none of them changed where one can’t hold it', async () => {
    const before = await all();
    const change = { addTags: ['x'.repeat(101)] };
    await expect(changePapers(database, keys, change, day(5))).rejects.toThrow(RangeError);
    expect(await all()).toEqual(before);
  });
});

describe('a change that is undone', () => {
  it('leaves all as it was, but for what was changed again', async () => {
    const changed = await changePapers(database, keys, { note: 'x', addTags: ['t'] }, day(5));
    await changePapers(database, keys.slice(0, 1), { note: 'y' }, day(6));
    await undoChange(database, changed, day(7));
    expect((await all()).map(({ note, tags }) => [note, tags])).toEqual([
      ['y', ['stones']],
      ['see page 3', ['stones']],
      ['see page 3', ['stones']],
    ]);
  });

  it('brings deleted entries back, and puts new ones into the trash', async () => {
    const deleted = await changePapers(database, keys, { deleted: true }, day(5));
    expect((await trash(database, day(8))).map(({ key }) => key).sort()).toEqual(keys);
    const put = await putEntries(database, [entry(4), { ...entry(1), note: 'put' }]);
    await undoChange(database, put, day(6));
    expect(await readingList(database)).toEqual([]);
    await undoChange(database, deleted, day(7));
    expect((await readingList(database)).map(({ key }) => key).sort()).toEqual(keys);
    expect((await trash(database, day(8))).map(({ key }) => key)).toEqual([entry(4).key]);
  });
});

describe('what could not be mirrored', () => {
  it('is with the next change', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('mirror full'));
    await changePapers(database, keys.slice(0, 2), { note: 'x' }, day(5));
    expect(reported).toHaveBeenCalledTimes(1);
    expect(await mirror()).not.toEqual(await all());
    await changePapers(database, keys.slice(2), { note: 'y' }, day(6));
    expect(await mirror()).toEqual(await all());
    expect(await database.count('unmirrored')).toBe(0);
  });

  it('is when the database is opened again', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('ended'));
    await changePapers(database, keys, { note: 'x' }, day(5));
    database.close();
    const again = createStore(dataset('1', ''));
    database = await again.reader();
    await vi.waitFor(async () => expect(await mirror()).toEqual(await all()));
  });

  it('is never overtaken by what was mirrored before, however many write at once', async () => {
    const notes = Array.from({ length: 20 }, (_, n) => `note ${n}`);
    await Promise.all(
      notes.map((note, n) =>
        changePapers(database, keys, { note }, new Date(day(5).getTime() + n)),
      ),
    );
    expect(await mirror()).toEqual(await all());
  });
});
