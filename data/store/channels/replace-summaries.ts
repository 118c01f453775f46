import { type Changes, changesBetween } from '../../posts/changes';
import type { Summary } from '../../summary';
import { changed, newest, recordOf, withChanges } from './changed';
import type { ChannelsDatabase } from './database';
import { allKept, writeSummaries } from './kept-summaries';

/**
 * Puts these summaries in the place of all that a channel has, whole or not at all: those of a data
 * set that somebody publishes.
 *
 * @param validators what the server said of the file, for the next request
 * @throws ChannelRefusal where there is no such channel, it has too many summaries, one is of
 *   another channel, or two have one id; DOMException `QuotaExceededError` when the disk is full
 */
export function replaceSummaries(
  database: ChannelsDatabase,
  name: string,
  summaries: Summary[],
  validators: { etag?: string; modified?: string },
  now: Date,
): Promise<Changes> {
  return changed(database, name, async (known, change) => {
    const channel = recordOf(known, name, now);
    const before = await allKept(change, name);
    await writeSummaries(change, name, before, summaries);
    const changes = changesBetween(
      before.map(({ summary }) => summary),
      summaries,
    );
    const { from } = channel;
    return {
      channel: {
        ...withChanges(channel, changes, undefined),
        ...newest(channel, summaries),
        counts: { posts: summaries.length, summaries: summaries.length, setAside: {} },
        from: typeof from === 'string' ? from : { address: from.address, ...validators },
        readAt: now.toISOString(),
        end: 'read',
      },
      value: changes,
    };
  });
}
