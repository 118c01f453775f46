import * as v from 'valibot';
import { announced } from '../announced';

/** The channels that are still to be read. */
const waitingSchema = v.object({
  /** The one that is read first is first. */
  names: v.array(v.string()),
  /** A summary has changed since the look-ups were renewed last. */
  changed: v.boolean(),
});

export type WaitingChannels = v.InferOutput<typeof waitingSchema>;

const waiting = announced('waiting-channels', waitingSchema);

/** Those that wait now: whatever stops the worker, the next one goes on with them. */
export async function waitingChannels(): Promise<WaitingChannels> {
  return (await waiting.now()) ?? { names: [], changed: false };
}

/** Calls `onChange` with those that wait, now and after each change. */
export const watchWaiting = waiting.watch;

let last: Promise<unknown> = Promise.resolve();

/** Changes them, one change after another. For the background alone. */
export function changeWaiting(
  change: (waiting: WaitingChannels) => Partial<WaitingChannels>,
): Promise<void> {
  const next = last.then(async () => {
    const before = await waitingChannels();
    await waiting.announce({ ...before, ...change(before) });
  });
  last = next.catch(() => undefined); // Whoever asked for it hears of it.
  return next;
}
