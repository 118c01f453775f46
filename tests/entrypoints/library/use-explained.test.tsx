// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announceRenewed } from '@/data/store/renewed';
import type { Store } from '@/data/store/store';
import { useExplained } from '@/entrypoints/library/use-explained';
import { anEntry } from '../../data/reading-list/made-up-entry';
import { asBrowser } from './opened-library';

/** Each look-up waits for the test to answer it. */
const asked = vi.hoisted((): ((found: Map<string, string>) => void)[] => []);
vi.mock('@/data/store/explained-saved', () => ({
  explainedSaved: () => new Promise((resolve) => asked.push(resolve)),
}));

beforeEach(() => {
  asked.length = 0;
  asBrowser();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('which papers are explained', () => {
  const papers = [anEntry(1)];
  const [paper = anEntry(1)] = papers;
  const never = () => new Promise<never>(() => undefined);
  const store: Store = Object.assign(Object.create(null), { filled: never });

  it('is asked again for those that were being looked up while the summaries changed', async () => {
    const { result } = renderHook(() => useExplained(store, papers));
    await waitFor(() => expect(asked).toHaveLength(1));
    announceRenewed();
    // Of the summaries of before, in which there was none.
    asked[0]?.(new Map());
    await waitFor(() => expect(asked).toHaveLength(2));
    asked[1]?.(new Map([[paper.key, 'c_research/on-pebbles']]));
    await waitFor(() =>
      expect([...result.current]).toEqual([[paper.key, 'c_research/on-pebbles']]),
    );
  });
});
