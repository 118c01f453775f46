import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { answerSchema } from './answer';
import type { Database } from './database';
import type { Mirrored } from './mirror';
import { savedPaperSchema } from './saved-paper';

/** Puts what is mirrored into a database that has never held it. */
export async function restoreMirrored(database: Database): Promise<void> {
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

/** All copies of a store's records that can still be read as such. */
async function mirrored<Schema extends v.GenericSchema>(
  store: Mirrored,
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([name]) => name.startsWith(`${store}/`))
    .map(([, value]) => v.safeParse(schema, value))
    .filter((result) => result.success)
    .map((result) => result.output);
}
