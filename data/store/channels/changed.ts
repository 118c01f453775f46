import * as v from 'valibot';
import type { Changes } from '../../posts/changes';
import type { Coverage } from '../../posts/post';
import { allOrNothing } from '../all-or-nothing';
import { bundledRecord } from './bundled-record';
import { BUNDLED_CHANNEL, type Channel, channelSchema, MOST_SUMMARIES } from './channel';
import { ALL_STORES, type ChannelsChange, type ChannelsDatabase } from './database';
import { ChannelRefusal } from './refusal';
import { stamp } from './stamp';
import { announceChange } from './watch-channels';

/** The record that a change leaves, `undefined` where nothing changes, and what it gives. */
interface Change<Value> {
  channel: Channel | undefined;
  value: Value;
}

/**
 * Changes a channel in one transaction, all or nothing, and says so to all pages.
 *
 * @param edit gets the record, `undefined` where there is none; may be called twice
 * @throws ValiError where the record would not be one; DOMException `QuotaExceededError` when the
 *   disk is full; what `edit` throws: nothing has changed then
 */
export async function changed<Value>(
  database: ChannelsDatabase,
  name: string,
  edit: (channel: Channel | undefined, change: ChannelsChange) => Promise<Change<Value>>,
): Promise<Value> {
  const { channel, value } = await allOrNothing(
    () => database.transaction(ALL_STORES, 'readwrite'),
    (change) => changedIn(change, name, edit),
  );
  if (channel) announceChange();
  return value;
}

/** Changes a channel in a transaction that may change others too; whoever began it announces it. */
export async function changedIn<Value>(
  change: ChannelsChange,
  name: string,
  edit: (channel: Channel | undefined, change: ChannelsChange) => Promise<Change<Value>>,
): Promise<Change<Value>> {
  const channels = change.objectStore('channels');
  const before = await channels.get(name);
  const made = await edit(before, change);
  if (made.channel) {
    await channels.put(v.parse(channelSchema, made.channel));
    await stamp(change, before, made.channel);
  }
  return made;
}

/**
 * The record to be changed; that of the bundled channel begins with its first change.
 *
 * @throws ChannelRefusal where there is none
 */
export function recordOf(channel: Channel | undefined, name: string, now: Date): Channel {
  if (channel) return channel;
  if (name !== BUNDLED_CHANNEL) throw new ChannelRefusal('no-channel');
  return bundledRecord(now);
}

/**
 * The record once summaries have changed.
 *
 * @param gone of the bundled channel: posts that are not there any more
 * @throws ChannelRefusal where it has too many now
 */
export function withChanges(
  channel: Channel,
  changes: Changes,
  gone: Coverage[] | undefined,
): Channel {
  const { counts, revision } = channel;
  const summaries = counts.summaries + changes.added.length - changes.deleted.length;
  if (summaries > MOST_SUMMARIES) throw new ChannelRefusal('too-many-summaries');
  const isOther =
    Object.values(changes).some(({ length }) => length > 0) ||
    JSON.stringify(gone) !== JSON.stringify(channel.gone);
  return {
    ...channel,
    ...(gone ? { gone } : {}),
    counts: { ...counts, summaries },
    revision: isOther ? revision + 1 : revision,
  };
}

/** When the last post was, with these. */
export function newest(
  { lastPostAt }: Channel,
  posts: readonly { postedAt?: string }[],
): Pick<Channel, 'lastPostAt'> {
  let last = lastPostAt ?? '';
  for (const { postedAt = '' } of posts) if (postedAt > last) last = postedAt;
  return last === '' ? {} : { lastPostAt: last };
}
