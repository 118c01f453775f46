import { reportError } from '@/report-error';
import { type Database, openDatabase } from './database';
import type { SummariesDatabase } from './generation/database';
import type { Dataset } from './generation/fill';
import { openSummaries } from './open-summaries';
import type { Problem } from './problem';
import { reopened } from './reopened';

/**
 * What is kept in the browser, in two databases that open when they are first used and make
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
    summaries: async () => (await summaries()).database,
    filled: async () => (await summaries()).filled(),
  };
}

async function openReader(onGone: () => void): Promise<Database> {
  const database = await openDatabase(onGone);
  try {
    if (!(await database.get('metadata', 'restored'))) await restore(database);
    // Whoever opens it needs not wait for what was left undone when the browser ended.
    catchUp(database).catch(reportError);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** Done once: not loaded each time that a window of the extension opens. */
async function restore(database: Database): Promise<void> {
  const { restoreMirrored } = await import('./restore-mirrored');
  await restoreMirrored(database);
}

async function catchUp(database: Database): Promise<void> {
  if ((await database.count('unmirrored')) === 0) return;
  const { mirrorEntries } = await import('./mirror-entries');
  await mirrorEntries(database);
}
