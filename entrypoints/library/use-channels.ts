import { useEffect, useState } from 'preact/hooks';
import type { Channel } from '@/data/store/channels/channel';
import { listChannels, watchChannels } from '@/data/store/channels/channels';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { bundledCount } from './bundled-count';

/** The channels as they are kept, whoever changes them. */
export function useChannels(store: Store): Channel[] {
  const [channels, setChannels] = useState<Channel[]>([]);
  useEffect(() => {
    const end = new AbortController();
    let reads = 0;
    const read = async () => {
      reads += 1;
      const mine = reads;
      const found = await counted(store);
      // An earlier one that took longer says what was.
      if (mine === reads && !end.signal.aborted) setChannels(found);
    };
    watchChannels(() => void read().catch(reportError), end.signal);
    read().catch(reportError);
    return () => end.abort();
  }, [store]);
  return channels;
}

async function counted(store: Store): Promise<Channel[]> {
  const channels = await listChannels(await store.channels());
  return Promise.all(
    channels.map(async (channel) => {
      if (channel.from !== 'bundled') return channel;
      const summaries = await bundledCount(store, channel);
      return { ...channel, counts: { ...channel.counts, summaries } };
    }),
  );
}
