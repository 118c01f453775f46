import type { Summary, SummaryId } from '../summary';
import type { Database, Metadata } from './database';

/** The summary with this id, if there is one. */
export function readSummary(database: Database, id: SummaryId): Promise<Summary | undefined> {
  return database.get('summaries', id);
}

/** All summaries, in the order of their ids. */
export function allSummaries(database: Database): Promise<Summary[]> {
  return database.getAll('summaries');
}

/** The data set that the database holds; `undefined` while it has never been filled. */
export async function heldDataset(database: Database): Promise<Metadata['dataset'] | undefined> {
  const record = await database.get('metadata', 'dataset');
  return record?.name === 'dataset' ? record.value : undefined;
}
