import { reportError } from '@/report-error';
import { answerSchema } from './answer';
import { type Database, openDatabase } from './database';
import { type Dataset, fillSummaries } from './fill-summaries';
import { publishGate } from './gate';
import { mirrored } from './mirror';
import { savedPaperSchema } from './saved-paper';

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
    await restoreMirrored(database);
  } catch (error) {
    database.close();
    throw error;
  }
  // The old summaries are whole when new ones can't be written: go on with those.
  await fillSummaries(database, dataset).catch(reportError);
  // Without a gate, or with an old one, pages ask about every paper: slower, never wrong.
  await publishGate(database).catch(reportError);
  return database;
}

/** Puts what is mirrored into a database that has never held it. */
async function restoreMirrored(database: Database): Promise<void> {
  if (await database.get('metadata', 'restored')) return;
  const entries = await mirrored('reading-list', savedPaperSchema);
  const answers = await mirrored('answers', answerSchema);
  const transaction = database.transaction(['reading-list', 'answers', 'metadata'], 'readwrite');
  const list = transaction.objectStore('reading-list');
  for (const entry of entries) {
    if (!(await list.get(entry.key))) await list.put(entry);
  }
  for (const answer of answers) await transaction.objectStore('answers').put(answer);
  await transaction.objectStore('metadata').put({ name: 'restored', value: true });
  await transaction.done;
}
