// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changePapers } from '@/data/store/change-papers';
import { announceRenewed } from '@/data/store/renewed';
import { useReadingList } from '@/entrypoints/popup/use-reading-list';
import { anEntry } from '../../data/reading-list/made-up-entry';
import { freshStorage } from '../../data/store/browser-storage';
import { asBrowser, storeOf } from '../library/opened-library';

/** Each look-up waits for the test to answer it. */
const asked = vi.hoisted((): ((found: Map<string, string>) => void)[] => []);
vi.mock('@/data/store/explained-saved', () => ({
  explainedSaved: () => new Promise((resolve) => asked.push(resolve)),
}));

freshStorage();
beforeEach(() => {
  asked.length = 0;
  asBrowser();
});
afterEach(cleanup);

const paper = anEntry(1);

describe('the reading list of a window', () => {
  it('has the summaries that were looked for last, though those before come later', async () => {
    const store = await storeOf([paper]);
    const { result } = renderHook(() => useReadingList(store, { current: undefined }));
    await waitFor(() => expect(asked).toHaveLength(1));
    announceRenewed();
    await waitFor(() => expect(asked).toHaveLength(2));
    asked[1]?.(new Map([[paper.key, 'c_research/on-pebbles']]));
    await waitFor(() => expect(result.current?.explained.size).toBe(1));
    await act(async () => asked[0]?.(new Map()));
    expect(result.current?.explained.size).toBe(1);
  });

  it('is there at once when it is shown again: one finds it where it was left', async () => {
    const store = await storeOf([paper]);
    const kept = { current: undefined };
    const first = renderHook(() => useReadingList(store, kept));
    await waitFor(() => expect(first.result.current?.papers).toHaveLength(1));
    first.unmount();
    const again = renderHook(() => useReadingList(store, kept));
    expect(again.result.current?.papers).toHaveLength(1);
  });

  it('does not say that a paper was removed once it is there again', async () => {
    const store = await storeOf([paper]);
    const { result } = renderHook(() => useReadingList(store, { current: undefined }));
    await waitFor(() => expect(result.current?.papers).toHaveLength(1));
    result.current?.remove(paper);
    await waitFor(() => expect(result.current?.removed?.key).toBe(paper.key));
    // In another window.
    await changePapers(await store.reader(), [paper.key], { deleted: false }, new Date());
    await waitFor(() => expect(result.current?.papers).toHaveLength(1));
    expect(result.current?.removed).toBeUndefined();
  });
});
