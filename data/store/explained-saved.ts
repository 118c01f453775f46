import type { LookUpKey } from '../match/keys';
import type { SavedPaper } from '../reading-list/saved-paper';
import type { SummaryId } from '../summary';
import type { Store } from './store';
import { readSummary } from './summaries';

/**
 * The summaries that explain saved papers now, by the papers' keys: the one that each was saved
 * with, or one that has come since. What is only possible is none.
 */
export async function explainedSaved(
  store: Store,
  papers: SavedPaper[],
): Promise<Map<LookUpKey, SummaryId>> {
  const explained = await savedWith(store, papers);
  const others = papers.filter(({ key }) => !explained.has(key));
  if (others.length === 0) return explained;
  // The matcher comes only when it is needed.
  const { explainedSince } = await import('./explained-since');
  for (const [key, summary] of await explainedSince(store, others)) explained.set(key, summary);
  return explained;
}

async function savedWith(store: Store, papers: SavedPaper[]): Promise<Map<LookUpKey, SummaryId>> {
  const summaries = await store.summaries();
  const read = await Promise.all(
    papers.map(({ summary }) => summary && readSummary(summaries, summary)),
  );
  return new Map(
    papers.flatMap(({ key }, i) => {
      const summary = read[i];
      return summary ? [[key, summary.id]] : [];
    }),
  );
}
