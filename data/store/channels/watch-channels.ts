const NAME = 'channels';

/** Says to all pages of the extension, and to the worker if it runs, that channels have changed. */
export function announceChange(): void {
  const announcer = new BroadcastChannel(NAME);
  announcer.postMessage('changed');
  announcer.close();
}

/** Calls `onChange` after each change of a channel, whoever made it, until the signal is aborted. */
export function watchChannels(onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = new BroadcastChannel(NAME);
  listener.onmessage = onChange;
  signal.addEventListener('abort', () => listener.close());
}
