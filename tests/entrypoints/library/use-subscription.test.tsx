// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Store } from '@/data/store/store';
import { useSubscription } from '@/entrypoints/library/use-subscription';
import { subscribedHosts } from '@/permissions/subscribed-hosts';

/** What the browser allows, and who hears of changes of that. */
const origins: string[] = [];
const listeners = new Set<() => void>();
const changes = {
  addListener: (listener: () => void) => void listeners.add(listener),
  removeListener: (listener: () => void) => void listeners.delete(listener),
};

beforeEach(() => {
  fakeBrowser.reset();
  origins.length = 0;
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: async () => ({ origins: [...origins] }),
      // The reader has not answered yet.
      request: () => new Promise(() => undefined),
      onAdded: changes,
      onRemoved: changes,
    },
    extension: { inIncognitoContext: false },
  });
});
afterEach(cleanup);

describe('a subscription to a file', () => {
  const store: Store = Object.create(null);

  it('leaves a site that was switched on meanwhile one whose pages are read', async () => {
    const { result } = renderHook(() => useSubscription(store));
    await act(async () => {
      origins.push('https://dblp.org/*');
      for (const tell of listeners) tell();
      await new Promise((resolve) => setTimeout(resolve));
    });
    await act(async () => result.current.onSubscribe('https://dblp.org/channel.jsonl'));
    expect(await subscribedHosts()).toEqual([]);
    await act(async () => result.current.onSubscribe('https://files.example/channel.jsonl'));
    expect(await subscribedHosts()).toEqual(['files.example']);
  });
});
