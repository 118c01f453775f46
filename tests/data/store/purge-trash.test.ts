import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changePapers } from '@/data/store/change-papers';
import type { Database } from '@/data/store/database';
import { joinPapers } from '@/data/store/join-papers';
import { keepPaper } from '@/data/store/keep-paper';
import { purgeTrash } from '@/data/store/purge-trash';
import { readingList, trash } from '@/data/store/reading-list';
import { createStore, type Store } from '@/data/store/store';
import { dataset, day, entry, freshStorage, putEntries } from './browser-storage';

freshStorage();

let store: Store;
let database: Database;
beforeEach(async () => {
  store = createStore(dataset('1', ''));
  database = await store.reader();
  await putEntries(database, [1, 2, 3].map(entry));
});

const [first, second, third] = [1, 2, 3].map(entry);
if (!first || !second || !third) throw new Error('no entries');
const inDays = (n: number) => new Date(day(5).getTime() + n * 24 * 60 * 60 * 1000);
const all = () => database.getAll('reading-list');
const mirror = async () =>
  Object.entries(await fakeBrowser.storage.local.get(null))
    .filter(([name]) => name.startsWith('reading-list/'))
    .map(([, value]) => value);

describe('what was deleted', () => {
  beforeEach(() => changePapers(database, [first.key], { deleted: true }, day(5)));

  it('is whole in the trash for thirty days', async () => {
    const before = await all();
    await purgeTrash(database, inDays(30));
    expect(await all()).toEqual(before);
    expect(await trash(database, inDays(30))).toMatchObject([{ key: first.key, note: first.note }]);
  });

  it('is emptied then, but known to be deleted, for a year', async () => {
    await purgeTrash(database, inDays(31));
    expect(await trash(database, inDays(31))).toEqual([]);
    expect((await all())[0]).toEqual({
      ...first,
      title: '',
      status: 'to-read',
      tags: [],
      note: '',
      deletedAt: day(5).toISOString(),
      updatedAt: day(5).toISOString(),
      changed: { kept: day(5).toISOString() },
    });
    expect(await mirror()).toEqual(await all());
    await purgeTrash(database, inDays(366));
    expect((await all()).map(({ key }) => key)).toEqual([second.key, third.key]);
    expect(await mirror()).toEqual(await all());
  });

  it('can be saved anew', async () => {
    await purgeTrash(database, inDays(31));
    const { title, ids } = first;
    await keepPaper(store, { title, ids }, true, inDays(32));
    expect((await readingList(database))[0]).toMatchObject({ key: first.key, title, note: '' });
  });

  it('is looked at when something is saved or taken off, once a day', async () => {
    await keepPaper(store, { ids: second.ids }, false, inDays(31));
    expect((await all())[0]?.note).toBe('');
    await putEntries(database, [{ ...first, deletedAt: day(5).toISOString() }]);
    await keepPaper(store, { ids: second.ids }, true, inDays(31.5));
    expect((await all())[0]?.note).toBe(first.note);
    await keepPaper(store, { ids: second.ids }, false, inDays(32));
    expect((await all())[0]?.note).toBe('');
  });
});

describe('what was joined', () => {
  it('goes with what it was joined with, and stays with it', async () => {
    await joinPapers(database, [first.key, second.key], day(5));
    await joinPapers(database, [first.key, third.key], day(5));
    await purgeTrash(database, inDays(31));
    expect((await all())[1]).toMatchObject({ note: second.note, mergedInto: first.key });
    await changePapers(database, [first.key], { deleted: true }, inDays(40));
    await purgeTrash(database, inDays(80));
    expect((await all()).map(({ note }) => note)).toEqual(['', '', '']);
    await purgeTrash(database, inDays(500));
    expect(await all()).toEqual([]);
  });
});
