import { buildTitleIndex } from '../../match/build-title-index';
import type { Candidate } from '../../match/candidate';
import { allOrNothing } from '../all-or-nothing';
import type { SummariesDatabase } from './database';
import { inBatches } from './in-batches';
import { type IndexPart, indexParts } from './index-parts';

/** So many papers are read at once. */
const PAPERS = 5_000;
/** So many parts of about 32 kB are written at once. */
const PARTS = 64;

/**
 * Makes the index of all papers in a generation and writes it, part by part, in the place of what
 * is there. What is interrupted is to be done again.
 *
 * @param onProgress called after each batch of papers but the last, with how many were read
 */
export async function writeIndex(
  database: SummariesDatabase,
  onProgress: (done: number) => Promise<void>,
): Promise<void> {
  const index = buildTitleIndex();
  let done = 0;
  for await (const candidates of candidatesIn(database)) {
    if (done > 0) await onProgress(done);
    for (const candidate of candidates) index.add(candidate);
    done += candidates.length;
  }
  for (const parts of inBatches(indexParts(index.finish()), PARTS))
    await writeParts(database, parts);
}

/** All papers in the order of their numbers, which have no gaps. */
async function* candidatesIn(
  database: SummariesDatabase,
): AsyncGenerator<Candidate[], void, undefined> {
  for (let from = 0; ; from += PAPERS) {
    const range = IDBKeyRange.bound(from, from + PAPERS, false, true);
    const batch = await database.getAll('candidates', range);
    if (batch.length > 0) yield batch;
    if (batch.length < PAPERS) return;
  }
}

async function writeParts(database: SummariesDatabase, parts: IndexPart[]): Promise<void> {
  await allOrNothing(
    () => database.transaction('index', 'readwrite'),
    ({ store }) => Promise.all(parts.map(async (part) => store.put(part))),
  );
}
