import { forceCloseDatabase } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { problemOf } from '@/data/store/problem';
import { readingList, removePaper, savePaper } from '@/data/store/reading-list';
import { createStore } from '@/data/store/store';
import { allSummaries } from '@/data/store/summaries';
import {
  arxivKey,
  byArxiv,
  byForum,
  dataset,
  day,
  deleteDatabase,
  entry,
  forumKey,
  freshStorage,
  jsonl,
  openRaw,
  pebbles,
  sand,
  settled,
} from './browser-storage';

freshStorage();

const newStore = () => createStore(dataset('1', jsonl(pebbles, sand)));
const problemIn = (work: Promise<unknown>) => work.then(() => undefined, problemOf);

describe('the store', () => {
  it('opens once, however many ask', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const store = newStore();
    const [a, b] = await Promise.all([store.database(), store.database()]);
    expect(a).toBe(b);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('may be opened from two places at once', async () => {
    await fakeBrowser.storage.local.set({ 'reading-list/x': entry(1) });
    const databases = await Promise.all([newStore(), newStore()].map((store) => store.database()));
    for (const database of databases) {
      expect(await allSummaries(database)).toEqual([pebbles, sand]);
      expect(await readingList(database)).toEqual([entry(1)]);
    }
  });

  it('whose database was deleted is ready again by itself, with the reading list', async () => {
    const store = newStore();
    const first = await store.database();
    await savePaper(first, byArxiv, [arxivKey], day(1));
    await savePaper(first, byForum, [forumKey], day(2));
    await removePaper(first, [forumKey], day(3));
    const list = await readingList(first);
    const all = await first.getAll('reading-list');
    await deleteDatabase();

    const again = await store.database();
    expect(again).not.toBe(first);
    expect(await allSummaries(again)).toEqual([pebbles, sand]);
    expect(await readingList(again)).toEqual(list);
    expect(await again.getAll('reading-list')).toEqual(all);
    expect(all).toHaveLength(2);
  });

  it('whose connection the browser ended opens another one', async () => {
    const store = newStore();
    const first = await store.database();
    await savePaper(first, byArxiv, [arxivKey], day(1));
    const connections = await rawConnections();
    connections.forEach(forceCloseDatabase);
    await vi.waitFor(async () => expect(await store.database()).not.toBe(first));
    expect(await readingList(await store.database())).toHaveLength(1);
  });

  it('gives way to a newer version, which finds the reading list whole', async () => {
    const store = newStore();
    await savePaper(await store.database(), byArxiv, [arxivKey], day(1));
    const newer = await openRaw(99);
    const list = newer.transaction('reading-list').objectStore('reading-list');
    expect((await settled(list.getAll())).map(({ key }) => key)).toEqual([arxivKey]);
    newer.close();
  });

  it('leaves the database of a newer version untouched, and says so', async () => {
    const newer = await openRaw(99, (db) => db.createObjectStore('wonders').put('kept', 'key'));
    newer.close();
    expect(await problemIn(newStore().database())).toBe('newer-database');
    const still = await openRaw(99);
    expect([...still.objectStoreNames]).toEqual(['wonders']);
    expect(await settled(still.transaction('wonders').objectStore('wonders').getAll())).toEqual([
      'kept',
    ]);
    still.close();
  });

  it.each(['SecurityError', 'InvalidStateError', 'UnknownError'])(
    'says that storage is refused where opening ends in %s, and tries again at the next use',
    async (name) => {
      const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('no', name);
      });
      const store = newStore();
      expect(await problemIn(store.database())).toBe('storage-refused');
      open.mockRestore();
      expect(await allSummaries(await store.database())).toHaveLength(2);
    },
  );

  it('without IndexedDB says that storage is refused', async () => {
    Reflect.set(globalThis, 'indexedDB', undefined);
    expect(await problemIn(newStore().database())).toBe('storage-refused');
  });

  it('that can’t read the mirror does not take an empty list for the reader’s', async () => {
    const broken = vi
      .spyOn(fakeBrowser.storage.local, 'get')
      .mockRejectedValue(new Error('broken'));
    await fakeBrowser.storage.local.set({ 'reading-list/x': entry(1) });
    const store = newStore();
    expect(await problemIn(store.database())).toBe('storage-refused');
    broken.mockRestore();
    expect(await readingList(await store.database())).toEqual([entry(1)]);
  });
});

describe('a reading list that is rebuilt from its mirror', () => {
  const rebuilt = async () => readingList(await newStore().database());

  it('leaves out what is not an entry', async () => {
    await fakeBrowser.storage.local.set({
      'reading-list/good': entry(1),
      'reading-list/__proto__': { polluted: true },
      'reading-list/constructor': 'text',
      'reading-list/proto-key': { ...entry(2), key: '__proto__' },
      'reading-list/extra': { ...entry(3), script: '<script>' },
      'reading-list/time': { ...entry(4), savedAt: 'yesterday' },
      'reading-list/id': { ...entry(5), ids: { arxiv: '../../x' } },
      'reading-list/own-proto': JSON.parse(
        JSON.stringify(entry(6)).replace('{', '{"__proto__":{"polluted":true},'),
      ),
      'reading-list/null': null,
      'something-else': entry(7),
    });
    expect(await rebuilt()).toEqual([entry(1)]);
    expect('polluted' in {}).toBe(false);
  });

  it('does not bring back what a whole database has lost since', async () => {
    const database = await newStore().database();
    await fakeBrowser.storage.local.set({ 'reading-list/late': entry(1) });
    database.close();
    expect(await rebuilt()).toEqual([]);
  });
});

async function rawConnections(): Promise<Parameters<typeof forceCloseDatabase>[0][]> {
  const probe = await openRaw(1);
  if (!('_rawDatabase' in probe)) throw new Error('fake-indexeddb has no _rawDatabase any more');
  const { connections } = probe._rawDatabase as {
    connections: Parameters<typeof forceCloseDatabase>[0][];
  };
  probe.close();
  return [...connections];
}
