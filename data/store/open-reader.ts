import { deleteDB } from 'idb';
import { reportError } from '@/report-error';
import { isDamage } from './damage';
import { DATABASE, type Database, openDatabase } from './database';

/**
 * Opens the reader's database, whole: one that was lost, or that the browser can't read any more,
 * is made anew of its mirror.
 *
 * @throws as {@link openDatabase} does
 */
export async function openReader(onGone: () => void): Promise<Database> {
  const open = () => openDatabase(onGone);
  // What fails but once is no damage.
  const database = await open()
    .catch(open)
    .catch((error) => openAnew(error, onGone));
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

/** Firefox refuses a damaged database for ever; Chromium has an empty one in its place. */
async function openAnew(error: unknown, onGone: () => void): Promise<Database> {
  if (!isDamage(error)) throw error;
  // A browser that has no room, or no rights, says the same, and can't delete it either.
  await deleteDB(DATABASE).catch(() => Promise.reject(error));
  return openDatabase(onGone);
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
