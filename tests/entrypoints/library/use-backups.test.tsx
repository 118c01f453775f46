// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Store } from '@/data/store/store';
import { useBackups } from '@/entrypoints/library/use-backups';
import { freshStorage } from '../../data/store/browser-storage';

freshStorage();
afterEach(cleanup);

describe('the backups in the settings', () => {
  const store: Store = Object.create(null);
  const keep = (days: string[]) =>
    fakeBrowser.storage.local.set({ backups: days.map((day) => ({ day, papers: 1 })) });

  it('have the one that is made before another one is restored', async () => {
    await keep(['2026-07-01']);
    const { result } = renderHook(() => useBackups(store));
    const days = () => result.current.backups.map(({ day }) => day);
    await waitFor(() => expect(days()).toEqual(['2026-07-01']));
    await act(() => keep(['2026-07-02', '2026-07-01']));
    await waitFor(() => expect(days()).toEqual(['2026-07-02', '2026-07-01']));
  });
});
