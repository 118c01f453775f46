import { leastUsedColour } from '@/components/channels/least-used-colour';
import type { Channel } from '@/data/store/channels/channel';
import { addChannel, type ChannelsDatabase, changeChannel } from '@/data/store/channels/channels';
import { readChannels } from './refresh-channels';

/**
 * Adds a channel of Telegram, with a colour that its marks can be told by, and has it read. One that
 * was removed comes back with its own.
 *
 * @throws as `addChannel` and `readChannels` do
 */
export async function addAndRead(
  database: ChannelsDatabase,
  name: string,
  others: Channel[],
): Promise<void> {
  const { colour } = await addChannel(database, { name, from: 'telegram' }, new Date());
  if (colour === undefined) {
    await changeChannel(database, name, { colour: leastUsedColour(others) });
  }
  await readChannels(name);
}
