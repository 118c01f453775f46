import { numberInAddress } from '../../posts/post-address';
import type { Summary } from '../../summary';
import type { ChannelsDatabase } from './database';
import { isGone } from './gone';

/** So many are read at once. */
const BATCH = 500;

/**
 * The summaries that were read of a channel, in the order in which data sets have them: those of
 * posts without a number first, then by their numbers. One that comes or goes meanwhile may be
 * among them or not; none is there twice.
 *
 * @param order `newest`: the other way round
 */
export async function* summariesOf(
  database: ChannelsDatabase,
  name: string,
  order: 'oldest' | 'newest' = 'oldest',
): AsyncGenerator<Summary, void, undefined> {
  const gone = (await database.get('channels', name))?.gone ?? [];
  for await (const summary of keptOf(database, name, order)) {
    if (!isGone(gone, numberInAddress(summary.url))) yield summary;
  }
}

/** The same, those of posts too that are gone. */
export async function* keptOf(
  database: ChannelsDatabase,
  name: string,
  order: 'oldest' | 'newest' = 'oldest',
): AsyncGenerator<Summary, void, undefined> {
  const own = IDBKeyRange.bound([name], [name, []]);
  const ids = await database.getAllKeysFromIndex('summaries', 'place', own);
  if (order === 'newest') ids.reverse();
  for (let from = 0; from < ids.length; from += BATCH) {
    const { store } = database.transaction('summaries');
    const batch = await Promise.all(ids.slice(from, from + BATCH).map((id) => store.get(id)));
    for (const kept of batch) if (kept) yield kept.summary;
  }
}
