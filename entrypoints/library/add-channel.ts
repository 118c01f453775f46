import { suggestedMark } from '@/components/channels/suggested-mark';
import type { Channel } from '@/data/store/channels/channel';
import { addChannel, changeChannel } from '@/data/store/channels/channels';
import { channelsDatabase } from './channels-database';
import { readChannels } from './refresh-channels';

/**
 * Adds a channel of Telegram, with marks that can be told from those of the others, and has it read.
 * One that was removed comes back with its own.
 *
 * @throws as `addChannel` and `readChannels` do
 */
export async function addAndRead(name: string, others: Channel[]): Promise<void> {
  const database = await channelsDatabase();
  const { letter, colour } = await addChannel(database, { name, from: 'telegram' }, new Date());
  if (letter === undefined && colour === undefined) {
    await changeChannel(database, name, suggestedMark(name, others));
  }
  await readChannels(name);
}
