import { useEffect, useState } from 'preact/hooks';
import type { Channel } from '@/data/store/channels/channel';
import { listChannels, watchChannels } from '@/data/store/channels/channels';
import { reportError } from '@/report-error';
import { bundledCount } from './bundled-count';
import { channelsDatabase } from './channels-database';

/** The channels as they are kept, whoever changes them. */
export function useChannels(): Channel[] {
  const [channels, setChannels] = useState<Channel[]>([]);
  useEffect(() => {
    const end = new AbortController();
    let reads = 0;
    const read = async () => {
      reads += 1;
      const mine = reads;
      const found = await counted();
      // An earlier one that took longer says what was.
      if (mine === reads && !end.signal.aborted) setChannels(found);
    };
    watchChannels(() => void read().catch(reportError), end.signal);
    read().catch(reportError);
    return () => end.abort();
  }, []);
  return channels;
}

async function counted(): Promise<Channel[]> {
  const database = await channelsDatabase();
  const channels = await listChannels(database);
  return Promise.all(
    channels.map(async (channel) => {
      if (channel.from !== 'bundled') return channel;
      const summaries = await bundledCount(database, channel);
      return { ...channel, counts: { ...channel.counts, summaries } };
    }),
  );
}
