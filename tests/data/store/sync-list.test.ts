import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changePapers } from '@/data/store/change-papers';
import { readingList } from '@/data/store/reading-list';
import { createStore, type Store } from '@/data/store/store';
import { syncList } from '@/data/store/sync-list';
import { answerSync, switchSync, syncState, watchSync } from '@/data/store/sync-state';
import { dataset, day, entry, freshStorage, jsonl, pebbles, putEntries } from './browser-storage';

freshStorage();

let store: Store;
beforeEach(() => {
  store = createStore(dataset('1', jsonl(pebbles)));
});

/** Another machine: a list of its own over the same sync area. */
async function elsewhere<Value>(work: () => Promise<Value>): Promise<Value> {
  const local = await fakeBrowser.storage.local.get(null);
  const { indexedDB: here } = globalThis;
  const { IDBFactory } = await import('fake-indexeddb');
  globalThis.indexedDB = new IDBFactory();
  await fakeBrowser.storage.local.clear();
  try {
    return await work();
  } finally {
    globalThis.indexedDB = here;
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set(local);
  }
}

async function keep(...numbers: number[]): Promise<void> {
  await putEntries(await store.reader(), numbers.map(entry));
}

describe('syncing the list', () => {
  it('is off at first, and writes nothing then', async () => {
    await keep(1);
    expect(await syncList(store, day(9))).toBe(false);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    expect(await syncState()).toEqual({ on: false, answer: undefined, report: undefined });
  });

  it('brings what is on another machine, and takes what is here there', async () => {
    await elsewhere(async () => {
      const there = createStore(dataset('1', jsonl(pebbles)));
      await putEntries(await there.reader(), [entry(2)]);
      await switchSync(true);
      await syncList(there, day(9));
    });
    await keep(1);
    await switchSync(true);
    expect(await syncList(store, day(9))).toBe(false);
    const titles = (await readingList(await store.reader())).map(({ title }) => title);
    expect(titles).toEqual(['On Pebbles 2', 'On Pebbles 1']);
    const { report } = await syncState();
    expect(report).toMatchObject({
      doneAt: day(9).toISOString(),
      came: { to: 'done', travels: { papers: 2, of: 2 } },
    });
  });

  it('keeps an answer that is given while a sync goes on for the next one', async () => {
    await keep(1);
    await switchSync(true);
    const { get } = fakeBrowser.storage.sync;
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementationOnce(async (keys) => {
      await answerSync('keep-mine');
      return get(keys);
    });
    await syncList(store, day(9));
    expect((await syncState()).answer).toBe('keep-mine');
    await syncList(store, day(9));
    expect((await syncState()).answer).toBeUndefined();
  });

  it('asks before it takes much away, and does what the answer says once', async () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7];
    await keep(...numbers);
    await elsewhere(async () => {
      const there = createStore(dataset('1', jsonl(pebbles)));
      const database = await there.reader();
      await putEntries(database, numbers.map(entry));
      const keys = numbers.map((n) => entry(n).key);
      await changePapers(database, keys, { deleted: true }, day(20));
      await switchSync(true);
      await syncList(there, day(20));
    });
    await switchSync(true);
    await syncList(store, day(21));
    expect((await syncState()).report?.came).toEqual({ to: 'question', hidden: 7, shown: 7 });
    expect(await readingList(await store.reader())).toHaveLength(7);

    await answerSync({ apply: 7 });
    await syncList(store, day(21));
    expect(await readingList(await store.reader())).toEqual([]);
    expect((await syncState()).answer).toBeUndefined();
  });

  it.each([
    ['rate', 'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'],
    ['full', 'QUOTA_BYTES quota exceeded'],
    ['full', 'QuotaExceededError: storage.sync API call exceeded its quota limitations.'],
    ['refused', 'An unexpected error occurred'],
  ])('names what went wrong (%s) and asks to be tried again', async (why, message) => {
    await keep(1);
    await switchSync(true);
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error(message));
    expect(await syncList(store, day(9))).toBe(true);
    expect((await syncState()).report?.came).toEqual({ to: 'failure', why });
    expect(await syncList(store, day(9))).toBe(false);
    expect((await syncState()).report?.came.to).toBe('done');
  });

  it('tells those who watch that it was switched or answered, or of reports too', async () => {
    const [switches, all] = [vi.fn(), vi.fn()];
    const end = new AbortController();
    watchSync(switches, { reports: false }, end.signal);
    watchSync(all, { reports: true }, end.signal);
    await switchSync(true);
    await syncList(store, day(9));
    expect([switches.mock.calls.length, all.mock.calls.length]).toEqual([1, 2]);
    end.abort();
    await switchSync(false);
    expect(switches.mock.calls.length).toBe(1);
  });
});
