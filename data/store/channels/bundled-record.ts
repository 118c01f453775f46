import { UNREAD } from '../../channels/progress';
import { profileOf } from '../../posts/channel-profile';
import { BUNDLED_CHANNEL, type Channel } from './channel';

/** The bundled channel as it is before anything was changed or read of it. */
export function bundledRecord(now: Date): Channel {
  return {
    name: BUNDLED_CHANNEL,
    title: profileOf(BUNDLED_CHANNEL).name ?? BUNDLED_CHANNEL,
    on: true,
    daily: false,
    from: 'bundled',
    addedAt: now.toISOString(),
    progress: UNREAD,
    counts: { posts: 0, summaries: 0, setAside: {} },
    revision: 0,
  };
}
