import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findMatches } from '@/data/match/find';
import { GATE, isGateOf } from '@/data/match/stored-gate';
import { collectionIn } from '@/data/store/collection';
import { announcedFilling } from '@/data/store/filling';
import { fillStateOf, openGeneration, storedVersions } from '@/data/store/generation/database';
import type { Dataset } from '@/data/store/generation/fill';
import { createStore, type Store } from '@/data/store/store';
import type { Summary } from '@/data/summary';
import { madeUp } from '../bundled';
import {
  allSummaries,
  dataset,
  datasetIn,
  fillDisk,
  freshStorage,
  fromWrite,
  heldIn,
  jsonl,
  pebbles,
  reported,
  streamOf,
} from './browser-storage';

freshStorage();

/** Each is a batch: a line of so many characters. */
const LONG = 'а'.repeat(20_000);
const paragraphs = Array.from({ length: 30 }, () => ({
  kind: 'paragraph',
  text: [{ text: LONG }],
}));
const large = [1, 2, 3, 4].map((n): Summary => {
  const summary = madeUp(`large-${n}`, { title: `On Rock ${n}` });
  return { ...summary, body: paragraphs as Summary['body'] };
});
const lines = large.map((summary) => jsonl(summary));
const titles = large.map(({ paper }) => ({ title: paper.title, ids: {} }));

function largeSet(...parts: Parameters<typeof streamOf>): Dataset {
  return datasetIn('2', async () => streamOf(...parts), 4);
}

/** A second passes, and then this line comes. */
function afterAWhile(line: string): () => string {
  return () => {
    vi.setSystemTime(Date.now() + 1100);
    return line;
  };
}

/** A line that does not come before it is let go. */
function held(line: string) {
  let letGo: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { letGo, line: () => until.then(() => line) };
}

/** Counts the records that are written into a store from now on. */
function countWrites(name: string): () => number {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  return () =>
    put.mock.contexts.filter((store) => store instanceof IDBObjectStore && store.name === name)
      .length;
}

async function stateOf(version: string) {
  const database = await openGeneration(version, () => undefined);
  const state = await fillStateOf(database);
  database.close();
  return state;
}

async function expectWhole(store: Store): Promise<void> {
  const database = await store.summaries();
  expect(await heldIn(database)).toEqual({ version: '2', damagedLines: 0 });
  expect(await allSummaries(database)).toEqual(large);
  expect(await database.getAllKeys('candidates')).toEqual([0, 1, 2, 3]);
  const found = await findMatches(titles, collectionIn(database));
  expect(found.map((match) => match?.summary)).toEqual(large.map(({ id }) => id));
}

/** By the clock no filling here takes longer than a moment, however busy the machine is. */
function stoppedClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

describe('a filling that was ended in its middle', () => {
  stoppedClock();

  it.each([1, 2, 3])('goes on after its last batch (%i)', async (batches) => {
    const cut = largeSet(...lines.slice(0, batches), () => Promise.reject(new Error('ended')));
    await createStore(cut).filled();
    expect(await stateOf('2')).toMatchObject({ stage: 'reading', lines: batches });
    const written = countWrites('summaries');
    const store = createStore(largeSet(...lines));
    expect(await store.filled()).toBeUndefined();
    expect(written()).toBe(4 - batches);
    await expectWhole(store);
  });

  it.each([10, 11, 12, 13, 14, 15])('makes the index anew (%i)', async (nth) => {
    // Four batches of three writes are before it, and the end of reading.
    const ended = fromWrite(nth, () => {
      throw new Error('ended');
    });
    await createStore(largeSet(...lines)).filled();
    ended.mockRestore();
    expect((await stateOf('2')).stage).toBe(nth > 13 ? 'indexing' : 'reading');
    const store = createStore(largeSet(...lines));
    expect(await store.filled()).toBeUndefined();
    await expectWhole(store);
  });
});

describe('a filling that takes longer than a moment', () => {
  stoppedClock();

  it('shows how far it is, while the summaries before it are there', async () => {
    await createStore(dataset('1', jsonl(pebbles))).filled();
    const last = held(lines[3] ?? '');
    const [first = '', second = '', third = ''] = lines;
    const store = createStore(largeSet(first, afterAWhile(second), third, last.line));

    const before = await store.summaries();
    expect(await allSummaries(before)).toEqual([pebbles]);
    const [match] = await findMatches([{ title: 'On Pebbles', ids: {} }], collectionIn(before));
    expect(match?.summary).toBe(pebbles.id);
    expect(await announcedFilling()).toEqual({ version: '2', stage: 'reading', done: 1, total: 4 });
    expect(isGateOf((await fakeBrowser.storage.local.get(GATE))[GATE], '1')).toBe(true);
    expect((await storedVersions()).toSorted()).toEqual(['1', '2']);

    last.letGo();
    expect(await store.filled()).toBeUndefined();
    await expectWhole(store);
    expect(await announcedFilling()).toBeUndefined();
    expect(isGateOf((await fakeBrowser.storage.local.get(GATE))[GATE], '2')).toBe(true);
    expect(await storedVersions()).toEqual(['2']);
  });

  it('with nothing before it finds nothing yet, and does not keep anybody waiting', async () => {
    const last = held(lines[3] ?? '');
    const [first = '', second = '', third = ''] = lines;
    const store = createStore(largeSet(first, afterAWhile(second), third, last.line));
    const another = createStore(largeSet(...lines));
    for (const { summaries } of [store, another]) {
      expect(await findMatches(titles, collectionIn(await summaries()))).toEqual(
        titles.map(() => null),
      );
    }
    last.letGo();
    await Promise.all([store.filled(), another.filled()]);
    await expectWhole(store);
    await expectWhole(another);
  });

  it('for which the disk is full keeps the old, leaves nothing, and waits for the next start', async () => {
    await createStore(dataset('1', jsonl(pebbles))).filled();
    fillDisk(9, 'the commit');
    const [first = '', second = '', ...others] = lines;
    const read = vi.fn(async () => streamOf(first, afterAWhile(second), ...others));
    const broken = datasetIn('2', read, 4);
    const store = createStore(broken);
    expect(await store.filled()).toBe('summaries-no-room');
    expect(await allSummaries(await store.summaries())).toEqual([pebbles]);
    expect((await stateOf('2')).lines).toBe(0);
    expect(reported).toHaveBeenCalledOnce();

    vi.restoreAllMocks();
    const sameStart = createStore(broken);
    expect(await sameStart.filled()).toBe('summaries-no-room');
    expect(await allSummaries(await sameStart.summaries())).toEqual([pebbles]);
    expect(read).toHaveBeenCalledOnce();

    await fakeBrowser.storage.session.clear(); // As the end of the browser does.
    const nextStart = createStore(broken);
    expect(await nextStart.filled()).toBeUndefined();
    await expectWhole(nextStart);
  });
});

describe('two that fill at once', () => {
  it('write each record once', async () => {
    const written = countWrites('summaries');
    const stores = [createStore(largeSet(...lines)), createStore(largeSet(...lines))];
    await Promise.all(stores.map((store) => store.filled()));
    expect(written()).toBe(4);
    for (const store of stores) await expectWhole(store);
  });
});
