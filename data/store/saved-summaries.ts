import type { SummaryId } from '../summary';
import type { Store } from './store';
import { summaryToRead } from './summary-to-read';

/** Whether the papers of these summaries are on the reading list, in order; not so where unknown. */
export async function areSaved(store: Store, summaries: SummaryId[]): Promise<boolean[]> {
  const read = await Promise.all(summaries.map((id) => summaryToRead(store, id)));
  return read.map((one) => one?.saved === true);
}
