import { findMatches } from '@/data/match/find';
import { withAnswers } from '@/data/store/answers';
import { collectionIn } from '@/data/store/collection';
import type { Database } from '@/data/store/database';
import type { PaperRef, SummaryId } from '@/data/summary';

/** The summary of this paper; none where it is not explained, or not certainly. */
export async function papersKnownAs(database: Database, paper: PaperRef): Promise<SummaryId[]> {
  const found = await findMatches([paper], collectionIn(database));
  const matches = await withAnswers(database, [paper], found);
  return matches.flatMap((match) => (match?.grade === 'certain' ? [match.summary] : []));
}
