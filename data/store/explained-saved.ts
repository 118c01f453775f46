import type { LookUpKey } from '../match/keys';
import type { SavedPaper } from '../reading-list/saved-paper';
import type { SummaryId } from '../summary';
import type { Store } from './store';

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
  const { store: kept } = summaries.transaction('summaries');
  // Only whether they are there: of thousands of papers, reading them would take long.
  const there = await Promise.all(papers.map(({ summary }) => summary && kept.getKey(summary)));
  return new Map(
    papers.flatMap(({ key }, i) => {
      const summary = there[i];
      return summary ? [[key, summary]] : [];
    }),
  );
}
