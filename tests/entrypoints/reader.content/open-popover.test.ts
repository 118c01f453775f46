// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPopover, type OpenPopover } from '@/entrypoints/reader.content/open-popover';
import type { OpenedSummaries } from '@/entrypoints/reader.content/summaries';
import { madeUp } from '../../data/bundled';

vi.mock('@/entrypoints/reader.content/keep-beside', () => ({ keepBeside: () => undefined }));

const all = ['Pebbles', 'Stones'].map((title) => madeUp(title.toLowerCase(), { title }));
const [pebbles, stones] = all.map(({ id }) => id);

/** Lets the answer to each question in, by the summary that was asked for. */
const answer = new Map<string, () => void>();
const summaries: OpenedSummaries = {
  open: (id) =>
    new Promise((resolve) => {
      const summary = all.find((one) => one.id === id);
      const related = { mentions: [], mentionedIn: [] };
      answer.set(id, () => resolve(summary && { summary, saved: false, related }));
    }),
  view: ({ id }) => {
    const summary = all.find((one) => one.id === id);
    return summary && { summary, saved: false, problem: undefined, onSave: () => undefined };
  },
  refresh: async () => undefined,
};

let end: AbortController;
let popover: OpenPopover;
beforeEach(() => {
  vi.useFakeTimers();
  HTMLElement.prototype.showPopover = () => undefined;
  end = new AbortController();
  popover = createPopover(
    summaries,
    (key) => key,
    () => undefined,
    end.signal,
  );
});
afterEach(() => {
  end.abort();
  answer.clear();
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** A mark of a summary, on the page. */
function markOf(summary = '') {
  const element = document.createElement('p');
  document.body.append(element);
  const id = all.find((one) => one.id === summary)?.id ?? all[0]?.id;
  if (!id) throw new Error('nothing is made up');
  const found = () => ({
    mention: { role: 'listed' as const, ids: {}, element },
    match: { summary: id, grade: 'certain' as const, rule: 'title' as const },
  });
  popover.openOnHover(element, found);
  const point = (name: string) => element.dispatchEvent(new Event(name));
  return { press: () => void popover.press(element, found), point };
}

async function letIn(summary = ''): Promise<void> {
  answer.get(summary)?.();
  await vi.advanceTimersByTimeAsync(0);
}

/** The summaries whose popovers are open. */
const open = () =>
  [...document.querySelectorAll<HTMLElement>('concise-popover')].map(
    ({ dataset }) => dataset.summary,
  );

describe('a popover whose summary takes a while to be read', () => {
  it('opens when it is there', async () => {
    markOf(pebbles).press();
    expect(open()).toEqual([]);
    await letIn(pebbles);
    expect(open()).toEqual([pebbles]);
  });

  it('stays closed where the pointer has left the mark by then', async () => {
    const { point } = markOf(pebbles);
    point('pointerenter');
    await vi.advanceTimersByTimeAsync(300);
    point('pointerleave');
    await vi.advanceTimersByTimeAsync(300);
    await letIn(pebbles);
    expect(open()).toEqual([]);
  });

  it('opens where the mark was pressed, wherever the pointer is by then', async () => {
    const { press, point } = markOf(pebbles);
    point('pointerenter');
    press();
    await vi.advanceTimersByTimeAsync(300);
    point('pointerleave');
    await vi.advanceTimersByTimeAsync(300);
    await letIn(pebbles);
    expect(open()).toEqual([pebbles]);
  });

  it('gives way to what was pressed after it, whichever is read first', async () => {
    markOf(pebbles).press();
    markOf(stones).press();
    await letIn(stones);
    await letIn(pebbles);
    expect(open()).toEqual([stones]);
  });

  it('stays closed where it was closed before it opened', async () => {
    markOf(pebbles).press();
    popover.close();
    await letIn(pebbles);
    expect(open()).toEqual([]);
  });
});
