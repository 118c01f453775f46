import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserNetwork } from '@/data/channels/browser-network';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a pause', () => {
  const { signal } = new AbortController();

  it('ends after its time', async () => {
    const ended = vi.fn();
    const pause = browserNetwork.pause(1500, signal).then(ended);
    await vi.advanceTimersByTimeAsync(1499);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await pause;
    expect(ended).toHaveBeenCalledOnce();
  });

  it('ends at once when the reader stops it, or has stopped it before', async () => {
    const stop = new AbortController();
    const pause = browserNetwork.pause(1500, stop.signal);
    stop.abort();
    await pause;
    await browserNetwork.pause(1500, stop.signal);
    expect(vi.getTimerCount()).toBe(0);
  });
});
