import type { Candidate } from '../../match/candidate';
import { createTitleIndex } from '../../match/title-index';
import { allOrNothing } from '../all-or-nothing';
import type { SummariesDatabase } from './database';

/** So many papers are read at once. */
const BATCH = 5_000;

/**
 * Makes the index of all papers in a generation and writes it in the place of what is there.
 *
 * @param onProgress called after each batch of papers but the last, with how many were read
 */
export async function writeIndex(
  database: SummariesDatabase,
  onProgress: (done: number) => Promise<void>,
): Promise<void> {
  const candidates: Candidate[] = [];
  for await (const batch of candidatesIn(database)) {
    if (candidates.length > 0) await onProgress(candidates.length);
    candidates.push(...batch);
  }
  const { keys, blocks } = createTitleIndex(candidates);
  const parts = [
    { part: 'keys' as const, postings: keys },
    { part: 'blocks' as const, postings: blocks },
  ];
  await allOrNothing(
    () => database.transaction('index', 'readwrite'),
    ({ store }) => Promise.all(parts.map(async (part) => store.put(part))),
  );
}

/** All papers in the order of their numbers, which have no gaps. */
async function* candidatesIn(
  database: SummariesDatabase,
): AsyncGenerator<Candidate[], void, undefined> {
  for (let from = 0; ; from += BATCH) {
    const batch = await database.getAll(
      'candidates',
      IDBKeyRange.bound(from, from + BATCH, false, true),
    );
    if (batch.length > 0) yield batch;
    if (batch.length < BATCH) return;
  }
}
