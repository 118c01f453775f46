import { paperKeys } from '../match/keys';
import type { Summary, SummaryId } from '../summary';
import { areSaved } from './reading-list';
import type { Store } from './store';
import { readSummary } from './summaries';
import { idsOfPaper, readSummaries, type SummarySource, sourcesIn } from './summaries-of-paper';

/** A summary, whether its paper is on the reading list, and which others explain it too. */
export interface SummaryToRead {
  summary: Summary;
  saved: boolean;
  /** All summaries of the paper, the newest first; absent where this is the only one. */
  sources?: SummarySource[];
}

/**
 * All that is shown of a summary; `undefined` where there is none with this id.
 *
 * @param ofPaper the summaries of the paper that it is shown for; of a summary on several papers
 *   nothing but the page knows which one that is
 */
export async function summaryToRead(
  store: Store,
  id: SummaryId,
  ofPaper?: readonly SummaryId[],
): Promise<SummaryToRead | undefined> {
  const [summaries, reader] = await Promise.all([store.summaries(), store.reader()]);
  const [summary, all] = await Promise.all([
    readSummary(summaries, id),
    ofPaper ?? idsOfPaper(summaries, id),
  ]);
  if (!summary) return undefined;
  const others = await readSummaries(summaries, all.length > 1 ? all : []);
  const sources = sourcesIn(others);
  const keys = [summary, ...others].flatMap(({ paper }) => paperKeys(paper));
  const [saved = false] = await areSaved(reader, [keys]);
  return { summary, saved, ...(sources.length > 0 ? { sources } : {}) };
}
