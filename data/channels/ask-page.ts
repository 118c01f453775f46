import { type Answer, type Fetch, fetchPage } from './fetch-page';

/** What reading a channel needs of the world around. */
export interface Network {
  fetch: Fetch;
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends after so many milliseconds, or at once when the signal is aborted; never throws. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** A signal that ends a request which takes too long. */
  deadline(): AbortSignal;
}

/** Between two requests. */
export const PAUSE_MS = 1_500;
const ATTEMPTS = 4;
/** Before the second attempt; twice as long before each further one. */
const BACK_OFF_MS = 3_000;
/** A worker that does nothing for half a minute is stopped: who is to wait longer comes back. */
const LONGEST_WAIT_MS = 20_000;

/** An answer after the last attempt; `at` is when Telegram lets us ask again. */
export type LastAnswer = Answer & { at?: number };

/** Asks for pages one after another, gently. */
export interface Asker {
  ask(address: string): Promise<LastAnswer>;
  /** How many requests were made. */
  requests(): number;
}

export function createAsker(network: Network, signal: AbortSignal): Asker {
  let requests = 0;

  async function attempt(address: string): Promise<Answer> {
    requests += 1;
    const either = AbortSignal.any([signal, network.deadline()]);
    return fetchPage(network.fetch, address, network.now(), either);
  }

  async function ask(address: string): Promise<LastAnswer> {
    if (requests > 0) await network.pause(PAUSE_MS, signal);
    let answer = await attempt(address);
    for (let again = 0; again < ATTEMPTS - 1 && !signal.aborted; again++) {
      if (!('wait' in answer) || answer.wait > LONGEST_WAIT_MS) break;
      await network.pause(Math.max(answer.wait, BACK_OFF_MS * 2 ** again), signal);
      if (!signal.aborted) answer = await attempt(address);
    }
    const wait = 'wait' in answer ? answer.wait : 0;
    return wait > 0 ? { ...answer, at: network.now() + wait } : answer;
  }

  return { ask, requests: () => requests };
}
