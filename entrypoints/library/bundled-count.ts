import { readBundledDataset } from '@/bundled-dataset';
import { bundledSummaries } from '@/data/store/channels/bundled-summaries';
import type { Channel } from '@/data/store/channels/channel';
import type { ChannelsDatabase } from '@/data/store/channels/channels';
import { DATASET_VERSION } from '@/dataset-version';

let known: { revision: number; summaries: Promise<number> } | undefined;

/** How many summaries the bundled channel has: those of the extension with those read since. */
export function bundledCount(database: ChannelsDatabase, { revision }: Channel): Promise<number> {
  if (known?.revision === revision) return known.summaries;
  const summaries = counted(database, revision);
  known = { revision, summaries };
  summaries.catch(() => {
    known = undefined; // The next one tries again.
  });
  return summaries;
}

async function counted(database: ChannelsDatabase, revision: number): Promise<number> {
  if (revision === 0) return (await readBundledDataset()).lines;
  const dataset = { version: DATASET_VERSION, read: readBundledDataset };
  return (await bundledSummaries(dataset, database)).length;
}
