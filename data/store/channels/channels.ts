import type { ChannelProgress } from '../../channels/progress';
import { addedRecord, shortTitle } from './added-record';
import { bundledRecord } from './bundled-record';
import { changed, recordOf } from './changed';
import {
  BUNDLED_CHANNEL,
  type Channel,
  type ChannelColour,
  type ChannelSource,
  type ReadingEnding,
} from './channel';
import type { ChannelsDatabase } from './database';
import { ChannelRefusal } from './refusal';

export { type ChannelsDatabase, openChannels } from './database';
export { type ChannelFile, changesByFile, importFiles } from './import-files';
export { applyReading, keepStep } from './keep-reading';
export { knownPosts } from './kept-posts';
export { purgeRemoved } from './purge-removed';
export { replaceSummaries, subscribe } from './replace-summaries';
export { summariesOf } from './summaries-of';
export { watchChannels } from './watch-channels';

/** All channels but for removed ones: the bundled one, then the others as they were added. */
export async function listChannels(
  database: ChannelsDatabase,
  now = new Date(),
): Promise<Channel[]> {
  const channels = await database.getAll('channels');
  const [bundled = bundledRecord(now)] = channels.filter(isBundled);
  const added = channels
    .filter((channel) => !isBundled(channel) && channel.removedAt === undefined)
    .sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
  return [bundled, ...added];
}

function isBundled({ name }: Channel): boolean {
  return name === BUNDLED_CHANNEL;
}

/**
 * Adds a channel, switched on. One that was removed comes back as it was, but is read from where it
 * is added from now; one that is there, and the bundled one, stays as it is.
 *
 * @param added its public name, and what it calls itself
 * @throws ChannelRefusal where there are too many; ValiError for what can't be a name
 */
export function addChannel(
  database: ChannelsDatabase,
  added: { name: string; title?: string; from: ChannelSource },
  now: Date,
): Promise<Channel> {
  const name = added.name.toLowerCase();
  return changed(database, name, async (known, change) => {
    const record = await addedRecord(change, known, { title: added.name, ...added, name }, now);
    const isThere = name === BUNDLED_CHANNEL || (known && known.removedAt === undefined);
    if (isThere) return { channel: undefined, value: record };
    const value = { ...record, from: added.from };
    return { channel: value, value };
  });
}

/** What a reader may change of a channel; `undefined` takes a letter or a colour away. */
export interface ChannelChange {
  on?: boolean;
  daily?: boolean;
  letter?: string | undefined;
  colour?: ChannelColour | undefined;
  title?: string;
}

/**
 * @throws ChannelRefusal where there is no such channel; ValiError for more than one letter, and for
 *   a colour that there is not
 */
export function changeChannel(
  database: ChannelsDatabase,
  name: string,
  change: ChannelChange,
  now = new Date(),
): Promise<void> {
  return changed(database, name, async (known) => {
    const { letter, colour, ...channel } = recordOf(known, name, now);
    const { letter: newLetter, colour: newColour, title, ...switches } = change;
    const marks = {
      letter: 'letter' in change ? newLetter : letter,
      colour: 'colour' in change ? newColour : colour,
    };
    return {
      channel: {
        ...channel,
        ...switches,
        ...(title === undefined ? {} : { title: shortTitle(title, channel.title) }),
        ...(marks.letter === undefined ? {} : { letter: marks.letter }),
        ...(marks.colour === undefined ? {} : { colour: marks.colour }),
      },
      value: undefined,
    };
  });
}

/**
 * Removes a channel; for a day it can be put back as it was.
 *
 * @throws ChannelRefusal where there is no such channel: the bundled one can't be removed
 */
export function removeChannel(database: ChannelsDatabase, name: string, now: Date): Promise<void> {
  return changed(database, name, async (channel) => {
    if (!channel || isBundled(channel)) throw new ChannelRefusal('no-channel');
    return { channel: { ...channel, removedAt: now.toISOString() }, value: undefined };
  });
}

/** @throws ChannelRefusal where it can't be put back any more */
export function restoreChannel(database: ChannelsDatabase, name: string): Promise<void> {
  return changed(database, name, async (channel) => {
    if (!channel) throw new ChannelRefusal('no-channel');
    const { removedAt: _, ...back } = channel;
    return { channel: back, value: undefined };
  });
}

/** Says how a reading ended; of a channel that is not there any more nothing is kept. */
export function endReading(
  database: ChannelsDatabase,
  name: string,
  { end, progress }: { end: ReadingEnding; progress?: ChannelProgress },
  now: Date,
): Promise<void> {
  return changed(database, name, async (known) => {
    if (!known && name !== BUNDLED_CHANNEL) return { channel: undefined, value: undefined };
    const channel = recordOf(known, name, now);
    const kept = { ...channel, end, readAt: now.toISOString(), ...(progress ? { progress } : {}) };
    return { channel: kept, value: undefined };
  });
}
