import { answerSchema } from './answer';
import { type Database, openDatabase } from './database';
import type { SummariesDatabase } from './generation/database';
import type { Dataset } from './generation/fill';
import { mirrored } from './mirror';
import { openSummaries } from './open-summaries';
import type { Problem } from './problem';
import { reopened } from './reopened';
import { savedPaperSchema } from './saved-paper';

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
   * Ends when the summaries of this build are whole, or can't be, with what the reader should
   * hear of.
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
    filled: async () => (await summaries()).filled,
  };
}

async function openReader(onGone: () => void): Promise<Database> {
  const database = await openDatabase(onGone);
  try {
    await restoreMirrored(database);
  } catch (error) {
    database.close();
    throw error;
  }
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
