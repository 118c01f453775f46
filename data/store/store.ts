import { reportError } from '@/report-error';
import { type Database, openDatabase } from './database';
import { type Dataset, fillSummaries } from './fill-summaries';
import { mirroredEntries } from './mirror';

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
    await restoreReadingList(database);
  } catch (error) {
    database.close();
    throw error;
  }
  // The old summaries are whole when new ones can't be written: go on with those.
  await fillSummaries(database, dataset).catch(reportError);
  return database;
}

/** Puts the mirrored reading list into a database that has never held one. */
async function restoreReadingList(database: Database): Promise<void> {
  if (await database.get('metadata', 'restored')) return;
  const entries = await mirroredEntries();
  const transaction = database.transaction(['reading-list', 'metadata'], 'readwrite');
  const list = transaction.objectStore('reading-list');
  for (const entry of entries) {
    if (!(await list.get(entry.key))) await list.put(entry);
  }
  await transaction.objectStore('metadata').put({ name: 'restored', value: true });
  await transaction.done;
}
