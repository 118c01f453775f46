// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '@/data/store/store';
import type { SummaryToRead } from '@/data/store/summary-to-read';
import type { SummaryId } from '@/data/summary';
import { useChoice } from '@/entrypoints/popup/use-choice';
import { useOpened } from '@/entrypoints/popup/use-opened';
import { aSummary } from '../../components/render';

/** Each reading waits for the test to answer it. */
const asked = vi.hoisted(() => new Map<string, (read: unknown) => void>());
vi.mock('@/data/store/summary-to-read', () => ({
  summaryToRead: (_: unknown, id: string) => new Promise((resolve) => asked.set(id, resolve)),
}));

beforeEach(() => asked.clear());
afterEach(cleanup);

const store: Store = Object.create(null);
const a = aSummary({ id: 'c_research/a' }).id;
const b = aSummary({ id: 'c_research/b' }).id;
const read = (id: SummaryId): SummaryToRead => ({
  summary: aSummary({ id }),
  saved: false,
  sources: [a, b].map((one) => ({ id: one, channel: 'c_research' })),
});

/** All that follows from an answer has happened when it ends. */
function answer(id: SummaryId): Promise<void> {
  return act(async () => asked.get(id)?.(read(id)));
}

describe('the summaries opened in a window', () => {
  const opened = () => renderHook(() => useOpened<'thisPage' | 'search'>(store)).result;
  type Hook = ReturnType<typeof opened>;
  const inView = ({ current }: Hook) => current.in('thisPage').map(({ summary }) => summary.id);

  it.each(['open', 'show'] as const)('%s: the one that was pressed last', async (how) => {
    const hook = opened();
    hook.current[how]('thisPage', a);
    hook.current[how]('thisPage', b);
    await answer(b);
    await answer(a);
    expect(inView(hook)).toEqual([b]);
  });

  it('come no more once another page is in front, or the reader has gone back', async () => {
    const hook = opened();
    hook.current.open('thisPage', a);
    hook.current.leave('thisPage');
    await answer(a);
    expect(inView(hook)).toEqual([]);
    hook.current.open('thisPage', a);
    await answer(a);
    expect(inView(hook)).toEqual([a]);
    hook.current.open('thisPage', b);
    hook.current.back('thisPage');
    await answer(b);
    expect(inView(hook)).toEqual([]);
  });

  it('are those of each view by itself', async () => {
    const hook = opened();
    hook.current.open('thisPage', a);
    hook.current.open('search', b);
    await answer(b);
    await answer(a);
    expect(inView(hook)).toEqual([a]);
    expect(hook.current.in('search')).toHaveLength(1);
  });
});

describe('the choice between the summaries of a paper', () => {
  it('is the one that was pressed last', async () => {
    const { result } = renderHook(() => useChoice(store, read(a)));
    result.current.choice?.onChoose(b);
    result.current.choice?.onChoose(a);
    await answer(a);
    await answer(b);
    expect(result.current.read.summary.id).toBe(a);
  });
});
