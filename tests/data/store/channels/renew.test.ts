/** What look-ups find follows the channels, in every context, whatever ends in the middle. */
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findMatches } from '@/data/match/find';
import { openGate } from '@/data/match/gate';
import { GATE, isGateOf, unpackGate } from '@/data/match/stored-gate';
import {
  addChannel,
  applyReading,
  changeChannel,
  removeChannel,
  restoreChannel,
} from '@/data/store/channels/channels';
import { untoldLost } from '@/data/store/channels/lost';
import { collectionIn } from '@/data/store/collection';
import { storedVersions, versionOf } from '@/data/store/generation/database';
import { createStore, type Store } from '@/data/store/store';
import {
  allSummaries,
  dataset,
  datasetIn,
  fillDisk,
  freshStorage,
  fromWrite,
  jsonl,
  pebbles,
  reported,
  sand,
  settled,
  streamOf,
} from '../browser-storage';
import { addPebbles, explains, fileOf, NAME, NOW, readPage } from './pebbles';

freshStorage();

const BUNDLED = [pebbles.id, sand.id];
const newStore = (version = '1') => createStore(dataset(version, jsonl(pebbles, sand)));

/** A store as a page has it that is open already. */
async function opened(version = '1'): Promise<Store> {
  const store = newStore(version);
  await store.filled();
  return store;
}

async function idsIn(store: Store): Promise<string[]> {
  return (await allSummaries(await store.summaries())).map(({ id }) => id);
}

/** Adds a channel that explains these papers, and has them found. */
async function withPebbles(store: Store, ...numbers: number[]): Promise<void> {
  await addPebbles(await store.channels());
  await readPage(
    await store.channels(),
    numbers.map((number) => explains(number)),
  );
  await store.renew();
}

/** What nobody needs any more goes once nobody has it open. */
async function expectStored(count: number): Promise<void> {
  await expect.poll(async () => (await storedVersions()).length).toBe(count);
}

const paper = (number: number) => ({ title: `On Stone ${number}`, ids: {} });

/** The gate lets the papers pass that the generation explains, and is of that generation. */
async function expectOwnGate(store: Store, ...numbers: number[]): Promise<void> {
  const stored = (await fakeBrowser.storage.local.get(GATE))[GATE];
  expect(isGateOf(stored, versionOf(await store.summaries()))).toBe(true);
  const hashes = unpackGate(stored, '1');
  const passed = hashes && numbers.map((number) => openGate(hashes)(paper(number)));
  expect(passed).toEqual(numbers.map(() => true));
}

describe('a reader without channels', () => {
  it('has no database of them, and the bundled generation', async () => {
    const store = await opened();
    expect(await store.renew()).toBeUndefined();
    expect(await storedVersions()).toEqual(['1']);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain('channels');
  });

  it('reads one record of one database until look-ups have their answer', async () => {
    await opened();
    const open = vi.spyOn(indexedDB, 'open');
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const local = vi.spyOn(fakeBrowser.storage.local, 'get');
    await newStore().summaries();
    expect(open.mock.calls.map(([name]) => name)).toEqual(['summaries-1']);
    expect(get.mock.calls).toEqual([['state']]);
    expect(local).not.toHaveBeenCalled();
  });
});

describe('channels that have changed', () => {
  it('are found in every context once they are renewed, and the gate knows them', async () => {
    const [worker, page] = [await opened(), await opened()];
    await addPebbles(await page.channels());
    await readPage(await page.channels(), [explains(1), explains(2)]);
    expect(await idsIn(page)).toEqual(BUNDLED);
    expect(await page.renew()).toBeUndefined();
    for (const store of [worker, page, newStore()]) {
      expect(await idsIn(store)).toEqual([...BUNDLED, 'pebbles/1', 'pebbles/2']);
      const [match] = await findMatches([paper(2)], collectionIn(await store.summaries()));
      expect(match?.summary).toBe('pebbles/2');
      await expectOwnGate(store, 1, 2);
    }
    await readPage(await worker.channels(), [explains(1), explains(2), explains(3)]);
    await worker.renew();
    for (const store of [worker, page, newStore()]) {
      expect(await idsIn(store)).toEqual([...BUNDLED, 'pebbles/1', 'pebbles/2', 'pebbles/3']);
    }
    await expectStored(2);
  });

  it('are found after those that came with the extension, of each the newest first', async () => {
    const store = await opened();
    await withPebbles(store, 1, 2, 1000);
    const database = await store.summaries();
    expect((await database.getAll('candidates')).map(({ summary }) => summary)).toEqual([
      ...BUNDLED,
      'pebbles/1000',
      'pebbles/2',
      'pebbles/1',
    ]);
  });

  it('are switched off and on, removed and put back', async () => {
    const [store, other] = [await opened(), await opened()];
    await withPebbles(store, 1);
    const channels = await store.channels();
    const found = async (work: Promise<unknown>) => {
      await work;
      expect(await store.renew()).toBeUndefined();
      return idsIn(other);
    };
    const all = [...BUNDLED, 'pebbles/1'];
    expect(await found(changeChannel(channels, NAME, { on: false }))).toEqual(BUNDLED);
    await expectStored(1);
    expect(await found(changeChannel(channels, NAME, { on: true }))).toEqual(all);
    expect(await found(changeChannel(channels, 'c_research', { on: false }))).toEqual([
      'pebbles/1',
    ]);
    expect(await found(removeChannel(channels, NAME, new Date()))).toEqual([]);
    expect(await found(restoreChannel(channels, NAME))).toEqual(['pebbles/1']);
    expect(await found(changeChannel(channels, 'c_research', { on: true }))).toEqual(all);
  });

  it('but not for look-ups fill nothing', async () => {
    const store = await opened();
    await withPebbles(store, 1);
    const before = await store.summaries();
    await changeChannel(await store.channels(), NAME, { letter: 'К', daily: true });
    await addChannel(await store.channels(), { name: 'empty', from: 'telegram' }, NOW);
    await store.renew();
    expect(await store.summaries()).toBe(before);
  });

  it('are followed at the next start where nobody did', async () => {
    const page = await opened();
    await addPebbles(await page.channels());
    await readPage(await page.channels(), [explains(1)]);
    const worker = newStore();
    expect(await idsIn(worker)).toEqual(BUNDLED);
    expect(await worker.filled()).toBeUndefined();
    expect(await idsIn(worker)).toEqual([...BUNDLED, 'pebbles/1']);
    expect(await idsIn(page)).toEqual([...BUNDLED, 'pebbles/1']);
  });

  it('come along to a new version of the extension', async () => {
    await withPebbles(await opened(), 1);
    const store = newStore('2');
    expect(await idsIn(store)).toEqual([...BUNDLED, 'pebbles/1']);
    expect(await store.filled()).toBeUndefined();
    expect((await storedVersions()).every((version) => /^2(?:\.|$)/.test(version))).toBe(true);
  });

  it('are found as before while a new version of the extension can’t be filled', async () => {
    await withPebbles(await opened(), 1);
    const broken = createStore(datasetIn('2', () => Promise.reject(new Error('404')), 2));
    expect(await idsIn(broken)).toEqual([...BUNDLED, 'pebbles/1']);
    expect(await broken.filled()).toBe('summaries-stale');
  });

  it('that were removed long ago are deleted at a start', async () => {
    const store = await opened();
    await withPebbles(store, 1);
    await removeChannel(await store.channels(), NAME, new Date(Date.now() - 90_000_000));
    await newStore().filled();
    expect(await (await store.channels()).count('summaries')).toBe(0);
  });
});

describe('a filling with channels', () => {
  /** What is to be found then, and what was before. */
  const [BEFORE, AFTER] = [
    [...BUNDLED, 'pebbles/1'],
    [...BUNDLED, 'pebbles/1', 'pebbles/2'],
  ];

  /** A worker that found `BEFORE`, or nothing of the channel yet, which has by now `AFTER`. */
  async function changedSince(isFirst = false): Promise<Store> {
    const store = await opened();
    if (isFirst) await addPebbles(await store.channels());
    else await withPebbles(store, 1);
    await readPage(await store.channels(), [explains(1), explains(2)]);
    return store;
  }

  it.each(
    [true, false].flatMap((isFirst) =>
      Array.from({ length: 18 }, (_, i) => [i + 1, isFirst] as const),
    ),
  )(
    'that is ended at write %i leaves what was before, and the next one ends it (first: %s)',
    async (nth, isFirst) => {
      const worker = await changedSince(isFirst);
      fromWrite(nth, () => {
        throw new Error('ended');
      });
      const problem = await worker.renew();
      (await worker.summaries()).close(); // As the end of a worker does.
      vi.restoreAllMocks();
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const next = newStore();
      const before = isFirst ? BUNDLED : BEFORE;
      expect(await idsIn(next)).toEqual(problem ? before : AFTER);
      expect(await next.renew()).toBeUndefined();
      expect(await idsIn(next)).toEqual(AFTER);
      await expectOwnGate(next, 1, 2);
    },
  );

  it.each(
    (['the call', 'the commit'] as const).flatMap((how) =>
      [1, 4, 8, 9, 12, 14].map((nth) => [how, nth] as const),
    ),
  )('for which the disk is full (%s of write %i) leaves what was before', async (how, nth) => {
    const worker = await changedSince();
    fillDisk(nth, how);
    const problem = await worker.renew();
    vi.restoreAllMocks();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    if (problem) {
      expect(['summaries-no-room', 'storage-full']).toContain(problem);
      expect(await idsIn(newStore())).toEqual(BEFORE);
    }
    expect(await worker.renew()).toBeUndefined();
    expect(await idsIn(worker)).toEqual(AFTER);
  });

  it('of nothing but what came with the extension, with a full disk, leaves what was before', async () => {
    await changedSince();
    // Of this version the bundled summaries were never filled by themselves.
    const worker = newStore('2');
    expect(await worker.filled()).toBeUndefined();
    await removeChannel(await worker.channels(), NAME, new Date());
    fillDisk(3, 'the commit');
    expect(await worker.renew()).toBe('summaries-no-room');
    for (const store of [worker, newStore('2')]) expect(await idsIn(store)).toEqual(AFTER);
    vi.restoreAllMocks();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await worker.renew()).toBeUndefined();
    for (const store of [worker, newStore('2')]) expect(await idsIn(store)).toEqual(BUNDLED);
  });

  it('is done once where two renew at once', async () => {
    const page = await opened();
    const worker = await changedSince();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await Promise.all([worker.renew(), page.renew(), worker.renew(), page.filled()]);
    const written = put.mock.contexts.filter(
      (store) => store instanceof IDBObjectStore && store.name === 'candidates',
    );
    expect(written).toHaveLength(4);
    for (const store of [worker, page]) expect(await idsIn(store)).toEqual(AFTER);
  });

  it('lets what was before answer, and what changes meanwhile comes next', async () => {
    let letGo: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const parts = [() => until.then(() => jsonl(pebbles)), jsonl(sand)];
    const slow = createStore(datasetIn('1', async () => streamOf(...parts), 2));
    await changedSince();
    const renewed = slow.renew();
    const worker = newStore();
    expect(await idsIn(worker)).toEqual(BEFORE);
    // The state that is being filled is left and come back to: it is another one all the same.
    const channels = await slow.channels();
    await changeChannel(channels, NAME, { on: false });
    const other = newStore().renew();
    await changeChannel(channels, NAME, { on: true });
    letGo();
    await Promise.all([renewed, other]);
    expect(await idsIn(worker)).toEqual(AFTER);
    await expectStored(2);
  });

  it('takes thousands of summaries from a file', async () => {
    const store = await opened();
    await addPebbles(await store.channels());
    const posts = Array.from({ length: 2_000 }, (_, i) => explains(i + 1));
    await applyReading(await store.channels(), NAME, fileOf(posts), NOW);
    expect(await store.renew()).toBeUndefined();
    expect(await (await store.summaries()).count('summaries')).toBe(2_002);
    const refs = [paper(1), paper(1_234), paper(2_000)];
    const found = await findMatches(refs, collectionIn(await store.summaries()));
    expect(found.map((match) => match?.summary)).toEqual([
      'pebbles/1',
      'pebbles/1234',
      'pebbles/2000',
    ]);
  });
});

describe('databases that are lost', () => {
  it('are filled again of what was read', async () => {
    const store = await opened();
    await withPebbles(store, 1);
    for (const version of await storedVersions()) {
      await settled(indexedDB.deleteDatabase(`summaries-${version}`));
    }
    expect(await idsIn(store)).toEqual([...BUNDLED, 'pebbles/1']);
    expect(await store.filled()).toBeUndefined();
  });

  it.each([0, 1])('or make no sense, are filled again of what was read (%i)', async (nth) => {
    await withPebbles(await opened(), 1);
    const version = (await storedVersions()).sort()[nth];
    await settled(indexedDB.deleteDatabase(`summaries-${version}`));
    const request = indexedDB.open(`summaries-${version}`, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('wonders');
    (await settled(request)).close();
    const store = newStore();
    expect(await idsIn(store)).toEqual([...BUNDLED, 'pebbles/1']);
    expect(await store.filled()).toBeUndefined();
  });

  it('of channels: what came with the extension is found, and the reader is told', async () => {
    const store = await opened();
    await withPebbles(store, 1);
    await settled(indexedDB.deleteDatabase('channels'));
    const request = indexedDB.open('channels', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('wonders');
    (await settled(request)).close();
    const next = newStore();
    expect(await idsIn(next)).toEqual([...BUNDLED, 'pebbles/1']);
    expect(await next.filled()).toBeUndefined();
    expect(await idsIn(next)).toEqual(BUNDLED);
    expect(await untoldLost()).toBe(true);
  });

  it('of channels, of a newer version: what is there answers, and the reader is told', async () => {
    const store = await opened();
    await withPebbles(store, 1);
    (await settled(indexedDB.open('channels', 100))).close();
    const next = newStore();
    expect(await next.filled()).toBe('newer-database');
    expect(await idsIn(next)).toEqual([...BUNDLED, 'pebbles/1']);
    const updated = newStore('2');
    expect(await updated.filled()).toBe('newer-database');
    expect(await idsIn(updated)).toEqual(BUNDLED);
    expect(reported).toHaveBeenCalled();
  });
});

describe('the summaries of a channel, for a file', () => {
  it('are in the order of data sets, switched on or off', async () => {
    const store = await opened();
    await withPebbles(store, 2, 1, 30);
    await changeChannel(await store.channels(), NAME, { on: false });
    const ids = async (name: string) => {
      const found: string[] = [];
      for await (const { id } of store.summariesOf(name)) found.push(id);
      return found;
    };
    expect(await ids(NAME)).toEqual(['pebbles/1', 'pebbles/2', 'pebbles/30']);
    expect(await ids('c_research')).toEqual(BUNDLED);
    expect(await ids('unknown')).toEqual([]);
  });
});
