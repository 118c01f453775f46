import { paperKeys } from '../match/keys';
import type { SummaryId } from '../summary';
import type { Database } from './database';
import { isSaved } from './reading-list';
import { readSummary } from './summaries';

/** Whether the papers of these summaries are on the reading list, in order; not so where unknown. */
export function areSaved(database: Database, summaries: SummaryId[]): Promise<boolean[]> {
  return Promise.all(
    summaries.map(async (id) => {
      const summary = await readSummary(database, id);
      return summary !== undefined && isSaved(database, paperKeys(summary.paper));
    }),
  );
}
