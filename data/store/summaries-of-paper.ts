import type { Summary, SummaryId } from '../summary';
import type { SummariesDatabase } from './generation/database';

/** The ids of all summaries of a summary's paper, the newest first; none where it is the only one. */
export async function idsOfPaper(database: SummariesDatabase, id: SummaryId): Promise<SummaryId[]> {
  return (await database.get('shared', id)) ?? [];
}

/** The summaries with these ids that are there, in order. */
export async function readSummaries(
  database: SummariesDatabase,
  ids: readonly SummaryId[],
): Promise<Summary[]> {
  if (ids.length === 0) return [];
  const { store } = database.transaction('summaries');
  const read = await Promise.all(ids.map((id) => store.get(id)));
  return read.filter((summary) => summary !== undefined);
}
