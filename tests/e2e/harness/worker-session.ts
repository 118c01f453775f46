import type { CDPSession } from 'puppeteer-core';
import { runningServiceWorker } from '../../../scripts/browsers/service-worker';
import type { Session } from './session';

/**
 * Does something over a session of the protocol with Chromium's worker, which runs. The session ends
 * with it: as long as there is one, the worker is never quite stopped.
 *
 * @throws Error where no worker runs
 */
export async function withWorker<Value>(
  { browser }: Session,
  use: (worker: CDPSession) => Promise<Value>,
): Promise<Value> {
  const client = await browser.target().createCDPSession();
  try {
    const targetId = await runningServiceWorker(client, 'chrome-extension://');
    if (targetId === undefined) throw new Error('no worker runs');
    const { sessionId } = await client.send('Target.attachToTarget', { targetId, flatten: true });
    const worker = client.connection()?.session(sessionId);
    if (!worker) throw new Error('the worker gives no session');
    return await use(worker);
  } finally {
    await client.detach(); // And with it the worker's session, which it has made.
  }
}

/** The value of an expression in the worker, awaited. */
export function evaluateInWorker(session: Session, expression: string): Promise<unknown> {
  return withWorker(session, async (worker) => {
    const { result, exceptionDetails } = await worker.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`in the worker: ${exceptionDetails.text}`);
    return result.value;
  });
}
