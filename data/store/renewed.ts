/** That other summaries answer than before: told to all pages of the extension and to the worker. */

const NAME = 'summaries';

type Listener = () => void;
const stores = new Set<Listener>();
const pages = new Set<Listener>();
/** Whoever says so has told its own by then. */
const self = crypto.randomUUID();
/** As long as anybody here listens. */
let listening: BroadcastChannel | undefined;

/** Says that other summaries answer. */
export function announceRenewed(): void {
  // Here at once: whoever has waited for them finds the new ones.
  tell();
  const announcer = new BroadcastChannel(NAME);
  announcer.postMessage(self);
  announcer.close();
}

/** Calls `onRenewed` whenever other summaries answer, until the signal is aborted. */
export function watchRenewed(onRenewed: Listener, signal: AbortSignal): void {
  listen(pages, onRenewed, signal);
}

/** The same for a store: it is told first, so that pages get the new ones of it. */
export function leaveWhenRenewed(onRenewed: Listener, signal: AbortSignal): void {
  listen(stores, onRenewed, signal);
}

function listen(listeners: Set<Listener>, listener: Listener, signal: AbortSignal): void {
  if (signal.aborted) return;
  listeners.add(listener);
  if (!listening) {
    listening = new BroadcastChannel(NAME);
    listening.onmessage = ({ data }) => {
      if (data !== self) tell();
    };
  }
  signal.addEventListener('abort', () => {
    listeners.delete(listener);
    if (stores.size + pages.size > 0) return;
    listening?.close();
    listening = undefined;
  });
}

function tell(): void {
  for (const listener of [...stores, ...pages]) listener();
}
