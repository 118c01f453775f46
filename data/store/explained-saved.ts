import { findMatches } from '../match/find';
import type { LookUpKey } from '../match/keys';
import type { SummaryId } from '../summary';
import { withAnswers } from './answers';
import { collectionIn } from './collection';
import type { SavedPaper } from './saved-paper';
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
  for (const [key, summary] of await comeSince(store, others)) explained.set(key, summary);
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

async function comeSince(
  store: Store,
  papers: SavedPaper[],
): Promise<(readonly [LookUpKey, SummaryId])[]> {
  if (papers.length === 0) return [];
  const [summaries, reader] = await Promise.all([store.summaries(), store.reader()]);
  const refs = papers.map(({ title, ids }) => (title === '' ? { ids } : { title, ids }));
  const found = await findMatches(refs, collectionIn(summaries));
  const matches = await withAnswers(reader, refs, found);
  return papers.flatMap(({ key }, i) => {
    const match = matches[i];
    return match?.grade === 'certain' ? [[key, match.summary] as const] : [];
  });
}
