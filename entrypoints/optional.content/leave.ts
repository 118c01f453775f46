import { browser } from 'wxt/browser';
import type { LeaveMessage } from '@/messages';
import type { DetectorContext } from '../detector.content/context';
import { foundOnPage } from '../detector.content/found';

/** Ends the detector and takes what is ours off the page, once the reader switched its site off. */
export function leaveWhenSwitchedOff(ctx: DetectorContext): void {
  const listener = (message: unknown) => {
    if (!isLeaveMessage(message)) return;
    if (!message.origins.some((origin) => origin.startsWith(`${location.origin}/`))) return;
    ctx.abort();
    const page = foundOnPage();
    page.found = [];
    page.onChange?.();
  };
  // Had now: to ask for it is an error once the extension was updated.
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener);
  ctx.signal.addEventListener('abort', () => onMessage.removeListener(listener));
}

function isLeaveMessage(message: unknown): message is LeaveMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'leave' &&
    'origins' in message &&
    Array.isArray(message.origins)
  );
}
