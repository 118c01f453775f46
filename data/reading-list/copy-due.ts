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
  const changes = papers.map(({ updatedAt }) => updatedAt);
  const unsaved = savedAt === undefined ? changes : changes.filter((time) => time > savedAt);
  const since = savedAt ?? papers.map((paper) => paper.savedAt).sort()[0];
  return unsaved.length > 0 && !!since && now.getTime() - Date.parse(since) >= WEEK_MS;
}
