// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from '@/data/store/store';
import { useChannels } from '@/entrypoints/library/use-channels';
import { dataset, freshStorage, jsonl, pebbles, reported } from '../../data/store/browser-storage';

freshStorage();
afterEach(cleanup);

const newStore = () => createStore(dataset('1', jsonl(pebbles)));

describe('the channels of a view', () => {
  it('are not known until they are read, so that nothing below them moves', async () => {
    const store = newStore();
    const { result } = renderHook(() => useChannels(store));
    expect(result.current).toBeUndefined();
    await expect.poll(() => result.current?.map(({ name }) => name)).toEqual(['c_research']);
  });

  it('are none where they can’t be read: the view is there, and others can be added', async () => {
    const refused = new Error('refused');
    const store = { ...newStore(), channels: () => Promise.reject(refused) };
    const { result } = renderHook(() => useChannels(store));
    await expect.poll(() => result.current).toEqual([]);
    expect(reported).toHaveBeenCalledWith(refused);
  });
});
