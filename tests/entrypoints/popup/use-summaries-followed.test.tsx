// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announceRenewed } from '@/data/store/renewed';
import type { Store } from '@/data/store/store';
import { useSummariesFollowed } from '@/entrypoints/popup/use-summaries-followed';
import { aSummary } from '../../components/render';

const kept = vi.hoisted(() => ({ text: 'До правки.' }));
vi.mock('@/entrypoints/popup/summaries-here', () => ({
  summariesHere: async () => {
    const body = [{ kind: 'paragraph', text: [{ text: kept.text }] }];
    return [{ summary: aSummary({ body }), saved: false }];
  },
}));
vi.mock('@/entrypoints/window/watch-tab', () => ({ watchTab: () => undefined }));

afterEach(cleanup);

describe('the summaries that a window follows', () => {
  let fill: () => void = () => undefined;
  const filled = new Promise<undefined>((resolve) => {
    fill = () => resolve(undefined);
  });
  const store: Store = Object.assign(Object.create(null), { filled: () => filled });
  const text = async (here: ReturnType<typeof useSummariesFollowed>) =>
    JSON.stringify((await here)[0]?.summary.body);

  it('are those that there are now, when channels have been read since', async () => {
    const { result } = renderHook(() => useSummariesFollowed(store));
    expect(await text(result.current)).toContain('До правки.');
    kept.text = 'После правки.';
    announceRenewed();
    await expect.poll(() => text(result.current)).toContain('После правки.');
  });

  it('are those that there are once all are kept, when they were asked for before', async () => {
    const { result } = renderHook(() => useSummariesFollowed(store));
    await result.current;
    kept.text = 'Когда всё записано.';
    fill();
    await expect.poll(() => text(result.current)).toContain('Когда всё записано.');
  });

  it('are the very same ones while nothing of them has changed', async () => {
    const { result } = renderHook(() => useSummariesFollowed(store));
    const { current } = result;
    await current;
    announceRenewed();
    await new Promise((resolve) => setTimeout(resolve));
    expect(result.current).toBe(current);
  });
});
