import { findMatches } from '@/data/match/find';
import { collectionIn } from '@/data/store/collection';
import type { Database } from '@/data/store/database';
import type { PaperRef, SummaryId } from '@/data/summary';

/** The summary of this paper, for certain; `undefined` where it is not explained. */
export async function explainedPaper(
  database: Database,
  ref: PaperRef,
): Promise<SummaryId | undefined> {
  const [match] = await findMatches([ref], collectionIn(database));
  return match?.grade === 'certain' ? match.summary : undefined;
}
