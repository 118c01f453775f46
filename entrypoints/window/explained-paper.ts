import { findMatches } from '@/data/match/find';
import type { Match } from '@/data/match/match';
import { withAnswers } from '@/data/store/answers';
import { collectionIn } from '@/data/store/collection';
import type { Store } from '@/data/store/store';
import type { PaperRef } from '@/data/summary';

/** The match of this paper; `undefined` where it is not explained, or not certainly. */
export async function explainedPaper(store: Store, paper: PaperRef): Promise<Match | undefined> {
  const [summaries, reader] = await Promise.all([store.summaries(), store.reader()]);
  const found = await findMatches([paper], collectionIn(summaries));
  const [match] = await withAnswers(reader, [paper], found);
  return match?.grade === 'certain' ? match : undefined;
}
