import { buildTitleIndex } from '../../match/build-title-index';
import type { Candidate } from '../../match/candidate';
import { namesOf } from '../../match/names';
import { createIndexBuilder } from '../../search/index-builder';
import type { IndexRecord } from '../../search/records';
import type { Summary } from '../../summary';
import { allOrNothing } from '../all-or-nothing';
import { steppingAside } from '../stepping-aside';
import type { SummariesDatabase } from './database';
import { inBatches } from './in-batches';
import { type IndexForms, type IndexPart, indexForms, indexParts } from './index-parts';
import { writeShared } from './write-shared';

/** So many papers are read at once. */
const PAPERS = 125;
/** So many postings are made and written at once, of some five bytes each. */
const POSTINGS = 50_000;
/** So many parts of the search's index, of some 32 kB at most. */
const PARTS = 8;

/**
 * Makes the indexes of all summaries in a generation, that of titles and that of the full-text
 * search, and writes them part by part. What was interrupted is done again from its beginning.
 *
 * @param onProgress called after each batch of papers but the last, with how many were read
 * @returns how the index of titles is divided
 */
export async function writeIndexes(
  database: SummariesDatabase,
  onProgress: (done: number) => Promise<void>,
): Promise<IndexForms> {
  const titles = buildTitleIndex();
  const terms = createIndexBuilder();
  const stepAside = steppingAside();
  let number = 0;
  for await (const batch of summariesIn(database)) {
    if (number > 0) await onProgress(number);
    for (const { candidate, summary } of batch) {
      await stepAside();
      titles.add(candidate, summary && namesOf(summary));
      if (summary) terms.add(number, summary);
      number += 1;
    }
  }
  const { together, ...index } = titles.finish();
  await writeShared(database, together);
  const sizeOf = ({ postings }: IndexPart) => postings.words.length;
  for (const parts of inBatches(indexParts(index), POSTINGS, sizeOf)) {
    await writeParts(database, parts);
  }
  for (const records of inBatches(terms.records(), PARTS)) await writeTerms(database, records);
  return indexForms(index);
}

interface Indexed {
  candidate: Candidate;
  /** Missing in a damaged database only. */
  summary: Summary | undefined;
}

/** All papers and their summaries in the order of their numbers, which have no gaps. */
async function* summariesIn(
  database: SummariesDatabase,
): AsyncGenerator<Indexed[], void, undefined> {
  for (let from = 0; ; from += PAPERS) {
    const batch = await readBatch(database, IDBKeyRange.bound(from, from + PAPERS, false, true));
    if (batch.length > 0) yield batch;
    if (batch.length < PAPERS) return;
  }
}

async function readBatch(database: SummariesDatabase, numbers: IDBKeyRange): Promise<Indexed[]> {
  const transaction = database.transaction(['candidates', 'summaries']);
  const summaries = transaction.objectStore('summaries');
  const candidates = await transaction.objectStore('candidates').getAll(numbers);
  return Promise.all(
    candidates.map(async (candidate) => ({
      candidate,
      summary: await summaries.get(candidate.summary),
    })),
  );
}

async function writeParts(database: SummariesDatabase, parts: IndexPart[]): Promise<void> {
  await allOrNothing(
    () => database.transaction('index', 'readwrite'),
    ({ store }) => Promise.all(parts.map(async ({ part, postings }) => store.put(postings, part))),
  );
}

async function writeTerms(database: SummariesDatabase, records: IndexRecord[]): Promise<void> {
  await allOrNothing(
    () => database.transaction('terms', 'readwrite'),
    ({ store }) => Promise.all(records.map(async ({ key, value }) => store.put(value, key))),
  );
}
