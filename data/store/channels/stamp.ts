import { BUNDLED_CHANNEL, type Channel } from './channel';
import type { ChannelsChange, ChannelsDatabase } from './database';

/** The stamp of what came with the extension and nothing else. */
export const AS_SHIPPED = '';

/**
 * Says which state of the channels look-ups are to find. No stamp is used twice, but for
 * {@link AS_SHIPPED}: what was made while the state moved on is never taken for the state as it is.
 */
export async function stampOf(database: ChannelsDatabase): Promise<string> {
  return (await database.get('state', 'stamp')) ?? AS_SHIPPED;
}

/** Moves the stamp on where a change of a channel is one for look-ups. */
export async function stamp(
  change: ChannelsChange,
  before: Channel | undefined,
  after: Channel,
): Promise<void> {
  if (contribution(before) === contribution(after)) return;
  const channels = await change.objectStore('channels').getAll();
  const isShipped = channels.every((channel) => contribution(channel) === SHIPPED);
  // Enough to tell the states of one profile from each other, short in the name of a database.
  const next = isShipped ? AS_SHIPPED : crypto.randomUUID().slice(0, 13);
  await change.objectStore('state').put(next, 'stamp');
}

const SHIPPED = 'shipped';

/** What look-ups get of a channel: the same text where it is the same. */
function contribution(channel: Channel | undefined): string {
  if (!channel) return SHIPPED;
  if (channel.name !== BUNDLED_CHANNEL) {
    return isLookedUp(channel) ? `revision ${channel.revision}` : SHIPPED;
  }
  if (!channel.on) return 'off';
  return channel.revision === 0 ? SHIPPED : `revision ${channel.revision}`;
}

/** Whether the summaries of an added channel are to be found. */
export function isLookedUp({ on, removedAt, counts }: Channel): boolean {
  return on && removedAt === undefined && counts.summaries > 0;
}
