import { forceCloseDatabase } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newAnswer } from '@/data/store/answer';
import { allAnswers, forgetAnswer } from '@/data/store/answers';
import { problemOf } from '@/data/store/problem';
import { areSaved, readingList, trash } from '@/data/store/reading-list';
import { removePaper, savePaper } from '@/data/store/save-paper';
import { createStore } from '@/data/store/store';
import {
  allSummaries,
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

const answer = newAnswer(byArxiv, sand.id, true, day(1));
/** An entry of the first versions, which knew one key and one time. */
function firstEntry(n: number) {
  const { keys: _, changed: __, ...first } = entry(n);
  return first;
}
const newStore = () => createStore(dataset('1', jsonl(pebbles, sand)));
const problemIn = (work: Promise<unknown>) => work.then(() => undefined, problemOf);

describe('the store', () => {
  it('opens once, however many ask', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const store = newStore();
    const [a, b] = await Promise.all([store.reader(), store.reader()]);
    expect(a).toBe(b);
    expect(open).toHaveBeenCalledTimes(1);
    await store.filled();
    open.mockClear();
    expect(await store.summaries()).toBe(await store.summaries());
    expect(open).not.toHaveBeenCalled();
  });

  it('may be opened from two places at once', async () => {
    await fakeBrowser.storage.local.set({ 'reading-list/x': entry(1) });
    const stores = [newStore(), newStore()];
    await Promise.all(stores.flatMap((store) => [store.summaries(), store.reader()]));
    for (const store of stores) {
      expect(await allSummaries(await store.summaries())).toEqual([pebbles, sand]);
      expect(await readingList(await store.reader())).toEqual([entry(1)]);
    }
  });

  it('whose database was deleted is ready again by itself, with the reading list', async () => {
    const store = newStore();
    const first = await store.reader();
    await savePaper(first, byArxiv, [arxivKey], day(1));
    await savePaper(first, byForum, [forumKey], day(2));
    await removePaper(first, [forumKey], day(3));
    const list = await readingList(first);
    const all = await first.getAll('reading-list');
    await deleteDatabase();

    const again = await store.reader();
    expect(again).not.toBe(first);
    expect(await allSummaries(await store.summaries())).toEqual([pebbles, sand]);
    expect(await readingList(again)).toEqual(list);
    expect(await again.getAll('reading-list')).toEqual(all);
    expect(all).toHaveLength(2);
  });

  it('whose connection the browser ended opens another one', async () => {
    const store = newStore();
    const first = await store.reader();
    await savePaper(first, byArxiv, [arxivKey], day(1));
    const connections = await rawConnections();
    connections.forEach(forceCloseDatabase);
    await vi.waitFor(async () => expect(await store.reader()).not.toBe(first));
    expect(await readingList(await store.reader())).toHaveLength(1);
  });

  it('gives way to a newer version, which finds the reading list whole', async () => {
    const store = newStore();
    await savePaper(await store.reader(), byArxiv, [arxivKey], day(1));
    const newer = await openRaw(99);
    const list = newer.transaction('reading-list').objectStore('reading-list');
    expect((await settled(list.getAll())).map(({ key }) => key)).toEqual([arxivKey]);
    newer.close();
  });

  it('leaves the database of a newer version untouched, and says so', async () => {
    const newer = await openRaw(99, (db) => db.createObjectStore('wonders').put('kept', 'key'));
    newer.close();
    expect(await problemIn(newStore().reader())).toBe('newer-database');
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
      expect(await problemIn(store.reader())).toBe('storage-refused');
      expect(await problemIn(store.summaries())).toBe('storage-refused');
      expect(await problemIn(store.filled())).toBe('storage-refused');
      open.mockRestore();
      expect(await readingList(await store.reader())).toEqual([]);
      expect(await allSummaries(await store.summaries())).toHaveLength(2);
    },
  );

  it('without IndexedDB says that storage is refused', async () => {
    Reflect.set(globalThis, 'indexedDB', undefined);
    expect(await problemIn(newStore().reader())).toBe('storage-refused');
    expect(await problemIn(newStore().summaries())).toBe('storage-refused');
  });

  it('that can’t read the mirror does not take an empty list for the reader’s', async () => {
    const broken = vi
      .spyOn(fakeBrowser.storage.local, 'get')
      .mockRejectedValue(new Error('broken'));
    await fakeBrowser.storage.local.set({ 'reading-list/x': entry(1) });
    const store = newStore();
    expect(await problemIn(store.reader())).toBe('storage-refused');
    broken.mockRestore();
    expect(await readingList(await store.reader())).toEqual([entry(1)]);
  });
});

describe('the first version of the database, which held the summaries too', () => {
  it('gives its reading list and its answers, and the summaries are read anew', async () => {
    const first = await openRaw(1, (db) => {
      db.createObjectStore('summaries', { keyPath: 'id' }).put(pebbles);
      db.createObjectStore('candidates');
      db.createObjectStore('index', { keyPath: 'part' });
      db.createObjectStore('reading-list', { keyPath: 'key' }).put(firstEntry(1));
      const answers = db.createObjectStore('answers', { keyPath: 'id' });
      answers.createIndex('keys', 'keys', { multiEntry: true });
      answers.put(answer);
      const metadata = db.createObjectStore('metadata', { keyPath: 'name' });
      metadata.put({ name: 'restored', value: true });
      metadata.put({ name: 'dataset', value: { version: '0', damagedLines: 0 } });
    });
    first.close();
    const store = newStore();
    const database = await store.reader();
    expect(await readingList(database)).toEqual([entry(1)]);
    expect(await allAnswers(database)).toEqual([answer]);
    expect([...database.objectStoreNames]).toEqual([
      'answers',
      'metadata',
      'reading-list',
      'unmirrored',
    ]);
    expect(await database.getAll('metadata')).toEqual([{ name: 'restored', value: true }]);
    expect(await allSummaries(await store.summaries())).toEqual([pebbles, sand]);
  });
});

describe('the second version of the database', () => {
  it('gives its entries whole, each known under every key, and lets them be found by these', async () => {
    const second = await openRaw(2, (db) => {
      const list = db.createObjectStore('reading-list', { keyPath: 'key' });
      for (const n of [1, 2, 3]) list.put(firstEntry(n));
      list.put({ ...firstEntry(4), deletedAt: day(5).toISOString() });
      const answers = db.createObjectStore('answers', { keyPath: 'id' });
      answers.createIndex('keys', 'keys', { multiEntry: true });
      db.createObjectStore('metadata', { keyPath: 'name' }).put({ name: 'restored', value: true });
    });
    second.close();
    const database = await newStore().reader();
    expect(await readingList(database)).toEqual([entry(3), entry(2), entry(1)]);
    expect(await trash(database, day(8))).toEqual([
      { ...entry(4), deletedAt: day(5).toISOString() },
    ]);
    const named = [['title:onpebbles2'], ['arxiv:2607.00003'], ['title:onpebbles4']] as const;
    expect(await areSaved(database, named)).toEqual([true, true, false]);
  });
});

describe('a reading list that is rebuilt from its mirror', () => {
  const rebuilt = async () => readingList(await newStore().reader());

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

  it('reads the copies that an older version made', async () => {
    await fakeBrowser.storage.local.set({
      'reading-list/arxiv:2607.00001': firstEntry(1),
      'reading-list/arxiv:2607.00002': entry(2),
    });
    expect(await rebuilt()).toEqual([entry(2), entry(1)]);
  });

  it('does not bring back what was taken back while another window was reading it', async () => {
    if (!answer) throw new Error('no key');
    await fakeBrowser.storage.local.set({ [`answers/${answer.id}`]: answer });
    const { get } = fakeBrowser.storage.local;
    const all: typeof get = (names) => get(names);
    let goOn = (): void => undefined;
    const reads = vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce(all);
    reads.mockImplementationOnce(async (names) => {
      const read = await get(names);
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      return read;
    });
    const slow = newStore().reader();
    await vi.waitFor(() => expect(reads).toHaveBeenCalledTimes(2));
    const quick = await newStore().reader();
    expect(await allAnswers(quick)).toEqual([answer]);
    await forgetAnswer(quick, answer);
    goOn();
    expect(await allAnswers(await slow)).toEqual([]);
  });

  it('does not bring back what a whole database has lost since', async () => {
    const database = await newStore().reader();
    await fakeBrowser.storage.local.set({ 'reading-list/late': entry(1) });
    database.close();
    expect(await rebuilt()).toEqual([]);
  });
});

async function rawConnections(): Promise<Parameters<typeof forceCloseDatabase>[0][]> {
  const probe = await openRaw();
  if (!('_rawDatabase' in probe)) throw new Error('fake-indexeddb has no _rawDatabase any more');
  const { connections } = probe._rawDatabase as {
    connections: Parameters<typeof forceCloseDatabase>[0][];
  };
  probe.close();
  return [...connections];
}
