// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endWithExtension, whileThere } from '@/entrypoints/reader.content/end-with-extension';

let end: AbortController;
let there: boolean;
const ctx = {
  get isInvalid() {
    return !there;
  },
  get signal() {
    return end.signal;
  },
  abort: () => end.abort(),
};

beforeEach(() => {
  there = true;
  end = new AbortController();
  endWithExtension(ctx);
});
afterEach(() => end.abort());

/** What the reader does somewhere on the page, whatever the page makes of it. */
function act(name: string): void {
  const stop = (event: Event) => event.stopPropagation();
  document.body.addEventListener(name, stop, { once: true });
  document.body.dispatchEvent(new Event(name, { bubbles: true }));
}

describe('a script whose extension has gone', () => {
  it.each(['pointerover', 'pointerdown', 'focusin', 'keydown'])('ends at the next %s', (name) => {
    act(name);
    expect(end.signal.aborted).toBe(false);
    there = false;
    act(name);
    expect(end.signal.aborted).toBe(true);
  });

  it('ends when the reader comes back to its tab', () => {
    there = false;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(end.signal.aborted).toBe(true);
  });

  it('draws nothing any more', () => {
    const draw = vi.fn();
    whileThere(ctx, draw)();
    there = false;
    whileThere(ctx, draw)();
    expect(draw).toHaveBeenCalledOnce();
  });
});
