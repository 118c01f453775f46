// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fileCopySaved } from '@/data/store/file-copies';
import { switchSync } from '@/data/store/sync-state';
import { useCopyDue } from '@/entrypoints/library/use-copy-due';
import { anEntry } from '../../data/reading-list/made-up-entry';
import { freshStorage } from '../../data/store/browser-storage';

freshStorage();
afterEach(cleanup);

describe('the reminder to save the list as a file', () => {
  it.each([
    ['is saved elsewhere, as in the settings', () => fileCopySaved(new Date())],
    ['begins to travel to other machines', () => switchSync(true)],
  ])('goes when the list %s', async (_, elsewhere) => {
    const papers = [anEntry(1)];
    const { result } = renderHook(() => useCopyDue(papers));
    await waitFor(() => expect(result.current.due).toBe(true));
    await elsewhere();
    await waitFor(() => expect(result.current.due).toBe(false));
  });
});
