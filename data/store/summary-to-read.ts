import { paperKeys } from '../match/keys';
import type { Summary, SummaryId } from '../summary';
import { areSaved } from './reading-list';
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
  if (!summary) return undefined;
  const [saved = false] = await areSaved(reader, [paperKeys(summary.paper)]);
  return { summary, saved };
}
