import { paperKeys } from '../match/keys';
import type { Summary, SummaryId } from '../summary';
import type { Database } from './database';
import { isSaved } from './reading-list';
import { readSummary } from './summaries';

/** A summary, and whether its paper is on the reading list. */
export interface SummaryToRead {
  summary: Summary;
  saved: boolean;
}

/** All that is shown of a summary; `undefined` where there is none with this id. */
export async function summaryToRead(
  database: Database,
  id: SummaryId,
): Promise<SummaryToRead | undefined> {
  const summary = await readSummary(database, id);
  return summary && { summary, saved: await isSaved(database, paperKeys(summary.paper)) };
}
