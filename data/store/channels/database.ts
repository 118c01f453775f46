import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Summary, SummaryId } from '../../summary';
import { isDamage } from '../damage';
import type { Channel } from './channel';
import { tellLost } from './lost';

/** What sources said of channels. All of it can be read again from them: there is no second copy. */
export interface ChannelsSchema extends DBSchema {
  channels: { key: string; value: Channel };
  /** What is known of posts, a thousand numbers a record. */
  posts: { key: [channel: string, block: number]; value: PostBlock };
  summaries: {
    key: SummaryId;
    value: KeptSummary;
    indexes: { place: [channel: string, place: number] };
  };
  /** One record. */
  state: { key: 'stamp'; value: string };
}

/** Three numbers a post: its number less that of the first of the block, its key, its outcome. */
export interface PostBlock {
  channel: string;
  block: number;
  posts: Uint32Array;
}

export interface KeptSummary {
  /** The name of its channel, in small letters. */
  channel: string;
  /** Where it stands in the channel: as of `placesOf`. */
  place: number;
  summary: Summary;
}

export type ChannelsDatabase = IDBPDatabase<ChannelsSchema>;

const CHANNELS = 'channels';
const VERSION = 1;

/** Whether there is such a database: most readers have none, and it is not made by asking. */
export async function haveChannels(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === CHANNELS);
}

/**
 * Opens the database of channels, creating an empty one. One that the browser can't read any more is
 * made anew: the reader is to be told, since channels have to be added again.
 *
 * @param onGone called when the connection has ended by itself
 * @throws DOMException as IndexedDB gives it; `VersionError` for a database of a newer version
 */
export async function openChannels(
  onGone: () => void = () => undefined,
): Promise<ChannelsDatabase> {
  const open = () => openAsItIs(onGone);
  // What fails but once is no damage.
  return open()
    .catch(open)
    .catch(async (error) => {
      if (!isDamage(error)) throw error;
      // A browser that has no room, or no rights, says the same, and can't delete it either.
      await deleteDB(CHANNELS).catch(() => Promise.reject(error));
      const database = await openAsItIs(onGone);
      await tellLost();
      return database;
    });
}

async function openAsItIs(onGone: () => void): Promise<ChannelsDatabase> {
  const database: ChannelsDatabase = await openDB<ChannelsSchema>(CHANNELS, VERSION, {
    upgrade(upgraded) {
      upgraded.createObjectStore('channels', { keyPath: 'name' });
      upgraded.createObjectStore('posts', { keyPath: ['channel', 'block'] });
      const summaries = upgraded.createObjectStore('summaries', { keyPath: 'summary.id' });
      summaries.createIndex('place', ['channel', 'place']);
      upgraded.createObjectStore('state');
    },
    blocking() {
      onGone();
      database.close();
    },
    terminated: onGone,
  });
  try {
    // A store that is missing is damage too.
    await Promise.all([database.get('state', 'stamp'), database.count('channels')]);
    database.transaction(['posts', 'summaries']);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** A transaction over all that a channel has. */
export type ChannelsChange = IDBPTransaction<ChannelsSchema, ChannelsStore[], 'readwrite'>;
type ChannelsStore = 'channels' | 'posts' | 'summaries' | 'state';

export const ALL_STORES: ChannelsStore[] = ['channels', 'posts', 'summaries', 'state'];
