import { findMatches } from '@/data/match/find';
import { collectionIn } from '@/data/store/collection';
import type { Database } from '@/data/store/database';
import type { PaperIds, SummaryId } from '@/data/summary';

/** The summary of the paper with these ids; none where it is not explained. */
export async function papersWithIds(database: Database, ids: PaperIds): Promise<SummaryId[]> {
  const matches = await findMatches([{ ids }], collectionIn(database));
  return matches.flatMap((match) => (match ? [match.summary] : []));
}
