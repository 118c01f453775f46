import type { Validators } from '../../channels/fetch-summaries';
import { type Changes, changesBetween } from '../../posts/changes';
import type { Summary } from '../../summary';
import { addedRecord } from './added-record';
import { changed, newest, recordOf, withChanges } from './changed';
import { BUNDLED_CHANNEL, type Channel } from './channel';
import type { ChannelsChange, ChannelsDatabase } from './database';
import { allKept, writeSummaries } from './kept-summaries';
import { ChannelRefusal } from './refusal';

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
  validators: Validators,
  now: Date,
): Promise<Changes> {
  return changed(database, name, (known, change) =>
    replacedIn(change, recordOf(known, name, now), summaries, validators, now),
  );
}

/**
 * Begins to follow a data set that somebody publishes: adds its channel, refreshed daily, with these
 * summaries, whole or not at all. One that follows the same address already is brought up to date.
 *
 * @throws ChannelRefusal `name-taken` where the channel comes from elsewhere; else as
 *   {@link replaceSummaries}
 */
export function subscribe(
  database: ChannelsDatabase,
  { name, address }: { name: string; address: string },
  summaries: Summary[],
  validators: Validators,
  now: Date,
): Promise<Changes> {
  return changed(database, name, async (known, change) => {
    const isOther = typeof known?.from === 'string' || known?.from.address !== address;
    const isThere = known !== undefined && known.removedAt === undefined;
    if (name === BUNDLED_CHANNEL || (isThere && isOther)) throw new ChannelRefusal('name-taken');
    const record = await addedRecord(change, known, { name, from: { address } }, now);
    const following = { ...record, from: { address }, daily: true };
    return replacedIn(change, following, summaries, validators, now);
  });
}

async function replacedIn(
  change: ChannelsChange,
  channel: Channel,
  summaries: Summary[],
  validators: Validators,
  now: Date,
): Promise<{ channel: Channel; value: Changes }> {
  const { name, from } = channel;
  const before = await allKept(change, name);
  await writeSummaries(change, name, before, summaries);
  const changes = changesBetween(
    before.map(({ summary }) => summary),
    summaries,
  );
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
}
