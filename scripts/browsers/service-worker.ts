/** The background script of an extension in Chromium: its service worker. */
import type { CDPSession } from 'puppeteer-core';

/**
 * The target of the worker that runs, by the browser's own account: puppeteer's list may hold one
 * that is gone.
 *
 * @param origin of the extension, or how it begins
 */
export async function runningServiceWorker(
  protocol: CDPSession,
  origin: string,
): Promise<string | undefined> {
  const { targetInfos } = await protocol.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
    ?.targetId;
}

/** One that is only just starting may not hear that it is to stop. */
const ASK_AGAIN_MS = 500;
/** A busy machine may take its time. */
const PATIENCE_MS = 30_000;

/**
 * Stops the worker, until there is none: an event that was under way may have started another
 * meanwhile.
 *
 * @param origin of the extension
 * @throws Error where it still runs after half a minute
 */
export async function stopServiceWorker(protocol: CDPSession, origin: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  let asked: { id: string; at: number } | undefined;
  for (;;) {
    const id = await runningServiceWorker(protocol, origin);
    if (id === undefined) return;
    if (Date.now() > deadline) throw new Error('the service worker does not stop');
    if (id !== asked?.id || Date.now() > asked.at + ASK_AGAIN_MS) {
      await protocol.send('Target.closeTarget', { targetId: id }).catch(throwUnlessGone);
      asked = { id, at: Date.now() };
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function throwUnlessGone(error: unknown): void {
  // It has ended by itself while it was being asked to.
  if (!/No target with given id/.test(String(error))) throw error;
}
