import { createIndexBuilder } from '../../search/index-builder';
import type { IndexRecord } from '../../search/records';
import type { Summary } from '../../summary';
import { allOrNothing } from '../all-or-nothing';
import type { SummariesDatabase } from './database';
import { inBatches } from './in-batches';

/** So many summaries are read at once. */
const SUMMARIES = 1_000;
/** So many records of about 8 kB are written at once. */
const RECORDS = 256;

/**
 * Makes the index of the full-text search and writes it, record by record, in the place of what is
 * there. What is interrupted is to be done again.
 *
 * @param onProgress called after each batch of summaries but the last, with how many were read
 */
export async function writeTerms(
  database: SummariesDatabase,
  onProgress: (done: number) => Promise<void>,
): Promise<void> {
  const index = createIndexBuilder();
  let done = 0;
  for await (const summaries of summariesIn(database)) {
    if (done > 0) await onProgress(done);
    summaries.forEach((summary, i) => {
      index.add(done + i, summary);
    });
    done += summaries.length;
  }
  await database.clear('terms');
  for (const records of inBatches(index.records(), RECORDS)) await writeRecords(database, records);
}

/** All summaries in the order of their numbers, which have no gaps. */
async function* summariesIn(
  database: SummariesDatabase,
): AsyncGenerator<Summary[], void, undefined> {
  for (let from = 0; ; from += SUMMARIES) {
    const transaction = database.transaction(['candidates', 'summaries']);
    const range = IDBKeyRange.bound(from, from + SUMMARIES, false, true);
    const candidates = await transaction.objectStore('candidates').getAll(range);
    const store = transaction.objectStore('summaries');
    const summaries = await Promise.all(candidates.map(({ summary }) => store.get(summary)));
    if (summaries.length > 0) yield summaries.filter((summary) => summary !== undefined);
    if (summaries.length < SUMMARIES) return;
  }
}

async function writeRecords(database: SummariesDatabase, records: IndexRecord[]): Promise<void> {
  await allOrNothing(
    () => database.transaction('terms', 'readwrite'),
    ({ store }) => Promise.all(records.map(async ({ key, value }) => store.put(value, key))),
  );
}
