import { reportError } from '@/report-error';
import type { Summary } from '../summary';
import { type ChannelsDatabase, haveChannels, openChannels } from './channels/database';
import type { Database } from './database';
import type { SummariesDatabase } from './generation/database';
import type { Dataset } from './generation/fill';
import { openReader } from './open-reader';
import { openSummaries } from './open-summaries';
import type { Problem } from './problem';
import { putInOrder } from './put-in-order';
import { reopened } from './reopened';

/**
 * What is kept in the browser, in databases that open when they are first used and make themselves
 * ready again when they were lost. Ask for them anew for each piece of work.
 */
export interface Store {
  /**
   * What the reader made: the reading list and the answers.
   *
   * @throws DOMException where IndexedDB is refused or full, or its database is a newer one
   */
  reader(): Promise<Database>;
  /**
   * The summaries that are to be found: of this build, and of what the reader has added; those of
   * before while these take long to be written, or can't be.
   *
   * @throws DOMException where IndexedDB is refused
   */
  summaries(): Promise<SummariesDatabase>;
  /**
   * Does what follows from the summaries being whole, once for each time that they are opened: their
   * gate is published, older ones are deleted, changes of channels that were not followed are. Ends
   * when that is done, or can't be, with what the reader should hear of.
   *
   * @throws as `summaries` does
   */
  filled(): Promise<Problem | undefined>;
  /**
   * The channels: what was read of them, and what the reader wants of each.
   *
   * @throws DOMException where IndexedDB is refused or full, or their database is a newer one
   */
  channels(): Promise<ChannelsDatabase>;
  /**
   * Has look-ups find what there is by now: to be called after channels have changed. The summaries
   * of before answer until the new ones are whole, here and in all other pages and the worker; then
   * all of these have the new ones. Ends when that is so, or can't be, with what the reader should
   * hear of; where nothing has changed, at once.
   */
  renew(): Promise<Problem | undefined>;
  /** All summaries of a channel, as a data set has them, whether it is switched on or off. */
  summariesOf(channel: string): AsyncGenerator<Summary, void, undefined>;
}

/**
 * A store over the data set that the extension carries. What opening does is idempotent, so the
 * worker and the extension's pages may do it side by side.
 */
export function createStore(bundled: Dataset): Store {
  const channels = reopened(openChannels);
  const source = {
    version: bundled.version,
    bundled,
    current: () => toBeFound(bundled, channels),
  };
  const summaries = reopened((onGone) => openSummaries(source, onGone));
  return {
    reader: reopened(openReader),
    summaries: async () => (await summaries()).database,
    filled: async () => (await summaries()).filled(),
    channels,
    renew: async () => (await putInOrder(source)).problem,
    async *summariesOf(channel) {
      const { exportedSummaries } = await import('./channels/bundled-summaries');
      yield* exportedSummaries(bundled, await channels(), channel);
    },
  };
}

async function toBeFound(
  bundled: Dataset,
  channels: () => Promise<ChannelsDatabase>,
): Promise<Dataset> {
  if (!(await haveChannels())) return bundled;
  // Most readers have none: not loaded each time that a window of the extension opens.
  const { currentDataset } = await import('./channels/collected');
  const { purgeRemoved } = await import('./channels/purge-removed');
  const database = await channels();
  await purgeRemoved(database, new Date()).catch(reportError);
  return currentDataset(bundled, database);
}
