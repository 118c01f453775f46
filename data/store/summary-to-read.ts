import { paperKeys } from '../match/keys';
import type { Summary, SummaryId } from '../summary';
import { isSaved } from './reading-list';
import type { Store } from './store';
import { readSummary } from './summaries';

/** A summary, and whether its paper is on the reading list. */
export interface SummaryToRead {
  summary: Summary;
  saved: boolean;
}

/** All that is shown of a summary; `undefined` where there is none with this id. */
export async function summaryToRead(
  store: Store,
  id: SummaryId,
): Promise<SummaryToRead | undefined> {
  const [summaries, reader] = await Promise.all([store.summaries(), store.reader()]);
  const summary = await readSummary(summaries, id);
  return summary && { summary, saved: await isSaved(reader, paperKeys(summary.paper)) };
}
