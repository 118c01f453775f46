import { onOneLine } from '../../one-line';
import { bundledRecord } from './bundled-record';
import {
  BUNDLED_CHANNEL,
  type Channel,
  type ChannelSource,
  LONGEST_TITLE,
  MOST_CHANNELS,
} from './channel';
import type { ChannelsChange } from './database';
import { ChannelRefusal } from './refusal';

/**
 * The record of a channel that is added: the one that there is, put back where it was removed, or a
 * new one.
 *
 * @param known the record, where there is one
 * @param added its name in small letters, and what it calls itself
 * @throws ChannelRefusal where there are too many
 */
export async function addedRecord(
  change: ChannelsChange,
  known: Channel | undefined,
  { name, title = name, from }: { name: string; title?: string; from: ChannelSource },
  now: Date,
): Promise<Channel> {
  if (known) {
    const { removedAt: _, ...back } = known;
    return back;
  }
  if (name === BUNDLED_CHANNEL) return bundledRecord(now);
  const count = await change.objectStore('channels').count();
  if (count >= MOST_CHANNELS) throw new ChannelRefusal('too-many-channels');
  return { ...bundledRecord(now), name, title: shortTitle(title, name), from };
}

/** What a channel calls itself, as it is shown. */
export function shortTitle(title: string, name: string): string {
  return onOneLine(title).slice(0, LONGEST_TITLE).trim() || name;
}
