import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isShown } from '../reading-list/is-shown';
import { currentEntry } from '../reading-list/older-versions';
import { answerSchema } from './answer';
import type { Database } from './database';
import type { Mirrored } from './mirror';
import { tellRebuilt } from './rebuilt';

/** Puts what is mirrored into a database that has never held it. */
export async function restoreMirrored(database: Database): Promise<void> {
  const entries = await mirrored('reading-list', currentEntry);
  const answers = await mirrored('answers', (stored) => v.parse(answerSchema, stored));
  const transaction = database.transaction(['reading-list', 'answers', 'metadata'], 'readwrite');
  const list = transaction.objectStore('reading-list');
  // Another window may have done it since the mirror was read, and the reader changed something.
  if (await transaction.objectStore('metadata').get('restored')) return transaction.done;
  for (const entry of entries) {
    if (!(await list.get(entry.key))) await list.put(entry);
  }
  for (const answer of answers) await transaction.objectStore('answers').put(answer);
  await transaction.objectStore('metadata').put({ name: 'restored', value: true });
  await transaction.done;
  const shown = entries.filter(isShown).length;
  if (shown > 0) await tellRebuilt({ papers: shown });
}

/** All copies of a store's records that can still be read as such. */
async function mirrored<Kept>(store: Mirrored, read: (stored: unknown) => Kept): Promise<Kept[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([name]) => name.startsWith(`${store}/`))
    .flatMap(([, value]) => readable(value, read));
}

/** None for a copy that is no longer one: the others count. */
function readable<Kept>(value: unknown, read: (stored: unknown) => Kept): Kept[] {
  try {
    return [read(value)];
  } catch (error) {
    if (!v.isValiError(error)) throw error;
    return [];
  }
}
