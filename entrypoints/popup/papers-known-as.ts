import { findMatches } from '@/data/match/find';
import { withAnswers } from '@/data/store/answers';
import { collectionIn } from '@/data/store/collection';
import type { Store } from '@/data/store/store';
import type { PaperRef, SummaryId } from '@/data/summary';

/** The summary of this paper; none where it is not explained, or not certainly. */
export async function papersKnownAs(store: Store, paper: PaperRef): Promise<SummaryId[]> {
  const [summaries, reader] = await Promise.all([store.summaries(), store.reader()]);
  const found = await findMatches([paper], collectionIn(summaries));
  const matches = await withAnswers(reader, [paper], found);
  return matches.flatMap((match) => (match?.grade === 'certain' ? [match.summary] : []));
}
