// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useListChanges } from '@/entrypoints/library/use-list-changes';
import { anEntry } from '../../data/reading-list/made-up-entry';
import { freshStorage } from '../../data/store/browser-storage';
import { asBrowser, storeOf } from './opened-library';

freshStorage();
beforeEach(asBrowser);
afterEach(cleanup);

describe('changes of the list', () => {
  it('say what was done last, though what was taken back before takes longer', async () => {
    const [one, other] = [anEntry(1), anEntry(2)];
    const store = await storeOf([one, other]);
    let goOn: () => void = () => undefined;
    const readAgain = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          goOn = resolve;
        }),
    );
    const entries = { all: new Map(), whole: true, show: vi.fn(), readAgain };
    const { result } = renderHook(() => useListChanges(store, entries));
    result.current.change([one], { status: 'read' });
    await waitFor(() => expect(result.current.done?.key).toBe('doneStatus'));
    result.current.undo?.();
    await waitFor(() => expect(readAgain).toHaveBeenCalled());
    result.current.change([other], { deleted: true });
    await waitFor(() => expect(result.current.done?.key).toBe('doneDeleted'));
    await act(async () => goOn());
    expect(result.current.done?.key).toBe('doneDeleted');
    expect(result.current.undo).toBeDefined();
  });

  it('say of a backup that can’t be put back that it is damaged, not that nothing can be kept', async () => {
    const store = await storeOf([anEntry(1)]);
    await fakeBrowser.storage.local.set({ 'backup/2026-07-01': 'H4sIAAAAAAAA' });
    const entries = { all: new Map(), whole: true, show: vi.fn(), readAgain: vi.fn() };
    entries.readAgain.mockResolvedValue(undefined);
    const { result } = renderHook(() => useListChanges(store, entries));
    result.current.restoreBackup('2026-07-01');
    await waitFor(() => expect(result.current.problem).toBe('backup-damaged'));
    expect(result.current.done).toBeUndefined();
    result.current.restoreBackup('2026-07-02');
    await waitFor(() => expect(entries.readAgain).toHaveBeenCalledTimes(2));
    expect(result.current.problem).toBe('backup-damaged');
  });
});
