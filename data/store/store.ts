import { reportError } from '@/report-error';
import { type Database, openDatabase } from './database';
import type { Dataset } from './fill-summaries';
import { publishGate } from './gate';
import { heldDataset } from './summaries';

/** The reader's database, filled and ready; it makes itself ready again when it was lost. */
export interface Store {
  /** @throws DOMException where IndexedDB is refused or full, or its database is a newer one */
  database(): Promise<Database>;
}

/**
 * A store that opens on first use. What opening does is idempotent, so the worker and the
 * extension's pages may do it side by side.
 */
export function createStore(dataset: Dataset): Store {
  let opened: Promise<Database> | undefined;
  const forget = () => {
    opened = undefined;
  };
  return {
    database() {
      opened ??= open(dataset, forget);
      opened.catch(forget); // The next use tries again.
      return opened;
    },
  };
}

async function open(dataset: Dataset, onGone: () => void): Promise<Database> {
  const database = await openDatabase(onGone);
  try {
    if (!(await database.get('metadata', 'restored'))) await restore(database);
  } catch (error) {
    database.close();
    throw error;
  }
  // The old summaries are whole when new ones can't be written: go on with those.
  await fill(database, dataset).catch(reportError);
  // Without a gate, or with an old one, pages ask about every paper: slower, never wrong.
  await publishGate(database).catch(reportError);
  return database;
}

// What is done once is not loaded each time that a window of the extension opens.

async function restore(database: Database): Promise<void> {
  const { restoreMirrored } = await import('./restore-mirrored');
  await restoreMirrored(database);
}

async function fill(database: Database, dataset: Dataset): Promise<void> {
  if ((await heldDataset(database))?.version === dataset.version) return;
  const { fillSummaries } = await import('./fill-summaries');
  await fillSummaries(database, dataset);
}
