import * as v from 'valibot';
import type { Session } from '../../e2e/harness/session';

const usageSchema = v.object({ usedSize: v.number(), backingStorageSize: v.number() });

/** Bytes that the running worker holds after a collection of garbage: objects and typed arrays. */
export async function workerBytes(session: Session): Promise<number> {
  const worker = session.browser.targets().find((target) => target.type() === 'service_worker');
  if (!worker) throw new Error('no worker runs');
  const client = await worker.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const usage = v.parse(usageSchema, await client.send('Runtime.getHeapUsage'));
  await client.detach();
  return usage.usedSize + usage.backingStorageSize;
}
