import { useEffect, useState } from 'preact/hooks';
import type { Channel } from '@/data/store/channels/channel';
import { listChannels, watchChannels } from '@/data/store/channels/channels';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { lastAsked } from '../window/last-asked';
import { bundledCount } from './bundled-count';

/**
 * The channels as they are kept, whoever changes them; `undefined` until they are read. Where they
 * can't be, there are none.
 */
export function useChannels(store: Store): Channel[] | undefined {
  const [channels, setChannels] = useState<Channel[]>();
  useEffect(() => {
    const end = new AbortController();
    const asked = lastAsked(end.signal);
    const read = () => asked.hear(counted(store), setChannels);
    const failed = (error: unknown) => {
      reportError(error);
      setChannels((before) => before ?? []);
    };
    watchChannels(() => void read().catch(failed), end.signal);
    read().catch(failed);
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
