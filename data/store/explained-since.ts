import { findMatches } from '../match/find';
import type { LookUpKey } from '../match/keys';
import type { SavedPaper } from '../reading-list/saved-paper';
import type { SummaryId } from '../summary';
import { withAnswers } from './answers';
import { collectionIn } from './collection';
import type { Store } from './store';

/** The summaries that certainly explain papers which were saved without one, by the papers' keys. */
export async function explainedSince(
  store: Store,
  papers: SavedPaper[],
): Promise<(readonly [LookUpKey, SummaryId])[]> {
  const [summaries, reader] = await Promise.all([store.summaries(), store.reader()]);
  const refs = papers.map(({ title, ids }) => (title === '' ? { ids } : { title, ids }));
  const found = await findMatches(refs, collectionIn(summaries));
  const matches = await withAnswers(reader, refs, found);
  return papers.flatMap(({ key }, i) => {
    const match = matches[i];
    return match?.grade === 'certain' ? [[key, match.summary] as const] : [];
  });
}
