import { allOrNothing } from '../all-or-nothing';
import { ALL_STORES, type ChannelsChange, type ChannelsDatabase } from './database';
import { announceChange } from './watch-channels';

const KEPT_MS = 24 * 60 * 60 * 1000;

/** Deletes all that there is of channels that were removed more than a day ago. */
export async function purgeRemoved(database: ChannelsDatabase, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_MS).toISOString();
  const removed = (await database.getAll('channels')).filter(
    ({ removedAt }) => removedAt !== undefined && removedAt < before,
  );
  for (const { name } of removed) await purge(database, name, before);
  if (removed.length > 0) announceChange();
}

async function purge(database: ChannelsDatabase, name: string, before: string): Promise<void> {
  await allOrNothing(
    () => database.transaction(ALL_STORES, 'readwrite'),
    async (change) => {
      // It may have been put back a moment ago.
      const channel = await change.objectStore('channels').get(name);
      if (channel?.removedAt === undefined || channel.removedAt >= before) return;
      await deleteAll(change, name);
    },
  );
}

async function deleteAll(change: ChannelsChange, name: string): Promise<void> {
  const own = IDBKeyRange.bound([name], [name, []]);
  const summaries = change.objectStore('summaries');
  const ids = await summaries.index('place').getAllKeys(own);
  await Promise.all([
    ...ids.map(async (id) => summaries.delete(id)),
    (async () => change.objectStore('posts').delete(own))(),
    (async () => change.objectStore('channels').delete(name))(),
  ]);
}
