import * as v from 'valibot';
import { type Channel, channelSchema } from '@/data/store/channels/channel';

/** A made-up channel that was read to its end, with what a test wants different. */
export function aChannel(changes: Record<string, unknown> = {}): Channel {
  return v.parse(channelSchema, {
    name: 'pebbles',
    title: 'Камешки',
    on: true,
    daily: false,
    from: 'telegram',
    addedAt: '2024-06-01T12:00:00.000Z',
    readAt: '2024-07-02T12:00:00.000Z',
    end: 'read',
    progress: { spans: [{ from: 1, to: 40 }] },
    counts: { posts: 40, summaries: 12, setAside: { 'no-paper': 20, poll: 8 } },
    lastPostAt: '2024-07-01T12:00:00.000Z',
    revision: 3,
    ...changes,
  });
}
