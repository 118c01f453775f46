import type { Channel } from '@/data/store/channels/channel';
import type { Store } from '@/data/store/store';

let known: { revision: number; summaries: Promise<number> } | undefined;

/** How many summaries the bundled channel has: those of the extension with those read since. */
export function bundledCount(store: Store, { name, revision }: Channel): Promise<number> {
  if (known?.revision === revision) return known.summaries;
  const summaries = counted(store, name);
  known = { revision, summaries };
  summaries.catch(() => {
    known = undefined; // The next one tries again.
  });
  return summaries;
}

async function counted(store: Store, name: string): Promise<number> {
  let count = 0;
  for await (const _ of store.summariesOf(name)) count += 1;
  return count;
}
