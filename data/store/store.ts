import type { ChannelsDatabase } from './channels/database';
import type { Database } from './database';
import type { SummariesDatabase } from './generation/database';
import type { Dataset } from './generation/fill';
import { openReader } from './open-reader';
import { openSummaries } from './open-summaries';
import type { Problem } from './problem';
import { reopened } from './reopened';

/**
 * What is kept in the browser, in three databases that open when they are first used and make
 * themselves ready again when they were lost. Ask for them anew for each piece of work.
 */
export interface Store {
  /**
   * What the reader made: the reading list and the answers.
   *
   * @throws DOMException where IndexedDB is refused or full, or its database is a newer one
   */
  reader(): Promise<Database>;
  /**
   * The summaries of this build; those of the one before while these take long to be written, or
   * can't be.
   *
   * @throws DOMException where IndexedDB is refused
   */
  summaries(): Promise<SummariesDatabase>;
  /**
   * What was read of channels, and which there are.
   *
   * @throws as `reader` does
   */
  channels(): Promise<ChannelsDatabase>;
  /**
   * Does what follows from the summaries being whole: their gate is published, older ones are
   * deleted. Ends when that is done, or can't be, with what the reader should hear of.
   *
   * @throws as `summaries` does
   */
  filled(): Promise<Problem | undefined>;
}

/**
 * A store over a data set. What opening does is idempotent, so the worker and the extension's
 * pages may do it side by side.
 */
export function createStore(dataset: Dataset): Store {
  const summaries = reopened((onGone) => openSummaries(dataset, onGone));
  return {
    reader: reopened(openReader),
    // Most readers have added none: nothing of it is loaded for them.
    channels: reopened(async (onGone) => {
      const { openChannels } = await import('./channels/database');
      return openChannels(onGone);
    }),
    summaries: async () => (await summaries()).database,
    filled: async () => (await summaries()).filled(),
  };
}
