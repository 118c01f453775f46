import type { SavedPaper } from './saved-paper';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Whether the reader should be reminded to save the list as a file: it was changed since that was
 * last done, or was never done, a week ago or longer.
 *
 * @param savedAt when it was last done, as an ISO time
 */
export function isCopyDue(
  papers: readonly SavedPaper[],
  savedAt: string | undefined,
  now: Date,
): boolean {
  const weekAgo = new Date(now.getTime() - WEEK_MS).toISOString();
  if (savedAt === undefined) return papers.some((paper) => paper.savedAt <= weekAgo);
  return savedAt <= weekAgo && papers.some(({ updatedAt }) => updatedAt > savedAt);
}
