import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask } from '@/entrypoints/detector.content/ask';
import type { PageMessage } from '@/messages';
import { ProblemError } from '@/problem-error';

const lost = new Error('Could not establish connection. Receiving end does not exist.');
const question: PageMessage & { type: 'find' } = { type: 'find', refs: [] };

const send = vi.fn<() => Promise<unknown>>();
beforeEach(() => {
  send.mockReset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send);
});

describe('asking the background', () => {
  it('gives its answer', async () => {
    send.mockResolvedValueOnce({ value: [] });
    expect(await ask(question)).toEqual([]);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('asks once more where the worker was being stopped as the message came', async () => {
    send.mockRejectedValueOnce(lost).mockResolvedValueOnce({ value: [] });
    expect(await ask(question)).toEqual([]);
  });

  it('says so where nobody answers the second time either', async () => {
    send.mockRejectedValue(lost);
    await expect(ask(question)).rejects.toBe(lost);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('does not ask again what has failed for a reason', async () => {
    send.mockResolvedValue({ problem: 'storage-full' });
    await expect(ask(question)).rejects.toThrow(ProblemError);
    expect(send).toHaveBeenCalledTimes(1);
  });
});
