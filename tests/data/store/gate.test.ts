import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type GateContents, openGate } from '@/data/match/gate';
import { GATE, isGateOf, unpackGate } from '@/data/match/stored-gate';
import { createStore } from '@/data/store/store';
import {
  allSummaries,
  dataset,
  freshStorage,
  gravel,
  jsonl,
  pebbles,
  reported,
  sand,
} from './browser-storage';

freshStorage();

async function open(version: string, text: string) {
  const store = createStore(dataset(version, text));
  await store.filled();
  return store.summaries();
}
const stored = async () => (await fakeBrowser.storage.local.get(GATE))[GATE];
const lets = (gate: GateContents | undefined, title: string) =>
  gate && openGate(gate)({ title, ids: {} });

describe('after the store was opened, the gate', () => {
  it('is in the extension’s storage, of the data set and its papers', async () => {
    await open('1', jsonl(pebbles, sand));
    const gate = unpackGate(await stored(), '1');
    expect(['On Pebbles', 'On sand.', 'On Gravel'].map((title) => lets(gate, title))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('of a new data set is in the place of the old one', async () => {
    await open('1', jsonl(pebbles));
    await open('2', jsonl(gravel));
    expect(isGateOf(await stored(), '1')).toBe(false);
    const gate = unpackGate(await stored(), '2');
    expect(['On Pebbles', 'On Gravel'].map((title) => lets(gate, title))).toEqual([false, true]);
  });

  it('of the data set that is held stays where a new one can’t be read', async () => {
    await open('1', jsonl(pebbles));
    await open('2', '');
    expect(lets(unpackGate(await stored(), '1'), 'On Pebbles')).toBe(true);
  });

  it('is not written again while it is there', async () => {
    await open('1', jsonl(pebbles));
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await open('1', jsonl(pebbles));
    expect(set).not.toHaveBeenCalled();
  });

  it.each([
    ['lost', () => fakeBrowser.storage.local.remove(GATE)],
    ['damaged', () => fakeBrowser.storage.local.set({ [GATE]: 'damaged' })],
  ])('is written again when it was %s', async (_, harm) => {
    await open('1', jsonl(pebbles));
    const before = await stored();
    await harm();
    await open('1', jsonl(pebbles));
    expect(await stored()).toEqual(before);
  });

  it('is missing where there are no summaries', async () => {
    await open('1', '');
    expect(await stored()).toBeUndefined();
  });
});

describe('a storage that fails', () => {
  it('is reported, the store opens, and the gate is written at the next opening', async () => {
    const error = new Error('storage is full');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(error);
    expect(await allSummaries(await open('1', jsonl(pebbles)))).toEqual([pebbles]);
    expect(reported.mock.calls).toEqual([[error]]);
    expect(await stored()).toBeUndefined();
    set.mockRestore();
    await open('1', jsonl(pebbles));
    expect(lets(unpackGate(await stored(), '1'), 'On Pebbles')).toBe(true);
  });

  it('when the gate is read is reported too, and the store opens', async () => {
    const error = new Error('storage is damaged');
    const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation((keys?: unknown) =>
      keys === GATE ? Promise.reject(error) : get(keys as string),
    );
    expect(await allSummaries(await open('1', jsonl(pebbles)))).toEqual([pebbles]);
    expect(reported.mock.calls).toEqual([[error]]);
  });
});
