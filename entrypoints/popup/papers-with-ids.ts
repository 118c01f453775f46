import { findMatches } from '@/data/match/find';
import { collectionIn } from '@/data/store/collection';
import type { SummariesDatabase } from '@/data/store/generation/database';
import type { PaperIds, SummaryId } from '@/data/summary';

/** The summary of the paper with these ids; none where it is not explained. */
export async function papersWithIds(
  database: SummariesDatabase,
  ids: PaperIds,
): Promise<SummaryId[]> {
  const matches = await findMatches([{ ids }], collectionIn(database));
  return matches.flatMap((match) => (match ? [match.summary] : []));
}
