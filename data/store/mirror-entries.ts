import type { Database } from './database';
import { listIn } from './list-in';
import { mirror, unmirror } from './mirror';

/**
 * Brings the mirror of the reading list up to date with what was changed since it last was. What
 * waits for it stands in the database, written with the changes themselves: it is found again
 * where the browser has ended in between.
 */
export async function mirrorEntries(database: Database): Promise<void> {
  // One at a time, so that no older copy comes after a newer one.
  await navigator.locks.request('mirror of the reading list', () => catchUp(database));
}

async function catchUp(database: Database): Promise<void> {
  const transaction = database.transaction(['reading-list', 'unmirrored']);
  const waiting = transaction.objectStore('unmirrored');
  const [numbers, changes] = await Promise.all([waiting.getAllKeys(), waiting.getAll()]);
  const last = numbers.at(-1);
  if (last === undefined) return;
  const keys = [...new Set(changes.flat())];
  const list = await listIn(transaction.objectStore('reading-list'), keys.length);
  const entries = await Promise.all(keys.map((key) => list.get(key)));
  const kept = entries.filter((entry) => entry !== undefined);
  await mirror('reading-list', new Map(kept.map((entry) => [entry.key, entry])));
  const gone = keys.filter((_, i) => entries[i] === undefined);
  if (gone.length > 0) await unmirror('reading-list', gone);
  await database.delete('unmirrored', IDBKeyRange.upperBound(last));
}
