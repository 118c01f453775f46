import type { Summary, SummaryId } from '../summary';
import type { SummariesDatabase } from './generation/database';

/** The summary with this id, if there is one. */
export function readSummary(
  database: SummariesDatabase,
  id: SummaryId,
): Promise<Summary | undefined> {
  return database.get('summaries', id);
}
