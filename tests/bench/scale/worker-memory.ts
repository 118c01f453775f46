import * as v from 'valibot';
import type { Session } from '../../e2e/harness/session';
import { withWorker } from '../../e2e/harness/worker-session';

const usageSchema = v.object({ usedSize: v.number(), backingStorageSize: v.number() });

/** Bytes that the running worker holds after a collection of garbage: objects and typed arrays. */
export async function workerBytes(session: Session): Promise<number> {
  const usage = await withWorker(session, async (worker) => {
    await worker.send('HeapProfiler.collectGarbage');
    return v.parse(usageSchema, await worker.send('Runtime.getHeapUsage'));
  });
  return usage.usedSize + usage.backingStorageSize;
}
