import type { Network } from './ask-page';

/** A request that takes longer is given up: a worker whose answer takes half a minute is stopped. */
const DEADLINE_MS = 25_000;

/** The network and the clock of the browser. */
export const browserNetwork: Network = {
  fetch: (address, init) => fetch(address, init),
  now: () => Date.now(),
  pause: pauseFor,
  deadline: () => AbortSignal.timeout(DEADLINE_MS),
};

function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
