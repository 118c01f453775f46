import { browser } from 'wxt/browser';
import type { Answer, OwnMessage } from '@/messages';
import { askForTelegram } from '@/permissions/channels';
import { ProblemError } from '@/problem-error';

/**
 * Has all channels that are on read for what is new; how that goes is announced (`watchReading`), how
 * it ended stands in the channels. To be called at once in the reader's press of a button: the browser
 * asks them then whether t.me may be read. Where they say no, that is how the readings end.
 *
 * @throws ProblemError where the channels can't be read from the store
 */
export async function refreshChannels(): Promise<void> {
  await askForTelegram();
  await readChannels();
}

/** Has one read, or all that are on, where the browser has been asked. */
export function readChannels(name?: string): Promise<void> {
  return tell(
    name === undefined ? { type: 'refresh-channels' } : { type: 'refresh-channel', name },
  );
}

/** Ends the reading that goes on, or waits, and all that were to come after it. */
export function stopRefresh(): Promise<void> {
  return tell({ type: 'stop-refresh' });
}

/** Ends the reading of this channel; those that wait for their turn have it then. */
export async function stopOnly(name: string, waiting: readonly string[]): Promise<void> {
  await stopRefresh();
  for (const other of waiting) if (other !== name) await readChannels(other);
}

/** Has look-ups find what channels have by now; ends when they do. */
export function renewSummaries(): Promise<void> {
  return tell({ type: 'renew-summaries' });
}

async function tell(message: OwnMessage): Promise<void> {
  const answer = await browser.runtime.sendMessage<OwnMessage, Answer<null>>(message);
  if ('problem' in answer) throw new ProblemError(answer.problem);
}
