import { type Changes, changesBetween } from '../../posts/changes';
import type { ChannelReading } from '../../posts/channel-reading';
import { joinReading } from '../../posts/join-reading';
import type { Summary } from '../../summary';
import { allOrNothing } from '../all-or-nothing';
import type { Dataset } from '../generation/fill';
import { addedRecord } from './added-record';
import { bundledWith } from './bundled-summaries';
import { changedIn } from './changed';
import { BUNDLED_CHANNEL } from './channel';
import { ALL_STORES, type ChannelsDatabase } from './database';
import { keepIn, ofFile } from './keep-reading';
import { summariesOf } from './summaries-of';
import { announceChange } from './watch-channels';

/** What a file says of a channel. */
export interface ChannelFile {
  /** Its name, in small letters. */
  name: string;
  /** What it calls itself; counts where the channel is not there yet. */
  title: string;
  reading: ChannelReading;
}

/**
 * Keeps all that files say of channels, adding those that are not there yet: everything in one
 * transaction, all or nothing.
 *
 * @throws ChannelRefusal where there are too many channels, or too many summaries of one; DOMException
 *   `QuotaExceededError` when the disk is full
 */
export async function importFiles(
  database: ChannelsDatabase,
  files: readonly ChannelFile[],
  now: Date,
): Promise<void> {
  await allOrNothing(
    () => database.transaction(ALL_STORES, 'readwrite'),
    async (change) => {
      for (const { name, title, reading } of files) {
        await changedIn(change, name, async (known) => {
          const channel = await addedRecord(change, known, { name, title, from: 'file' }, now);
          return keepIn(change, channel, ofFile(name, reading, now));
        });
      }
    },
  );
  announceChange();
}

/** What importing a file would change of what look-ups find; nothing is written. */
export async function changesByFile(
  bundled: Dataset,
  database: ChannelsDatabase,
  { name, reading }: Pick<ChannelFile, 'name' | 'reading'>,
): Promise<{ changes: Changes; summaries: number }> {
  const { before, after } =
    name === BUNDLED_CHANNEL
      ? await bundledWith(bundled, database, reading)
      : await keptWith(database, name, reading);
  return { changes: changesBetween(before, after), summaries: after.length };
}

/** Summaries of a channel that was removed come back with it: they are no new ones. */
async function keptWith(database: ChannelsDatabase, name: string, reading: ChannelReading) {
  const before: Summary[] = [];
  for await (const summary of summariesOf(database, name)) before.push(summary);
  return { before, after: joinReading(before, reading) };
}
