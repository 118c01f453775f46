import type { SavedPaper } from '../reading-list/saved-paper';

/**
 * The reading list as a file of its own: JSON that names its format and version, so that every
 * later version of the extension can read it back.
 */
export function exportedList(papers: SavedPaper[], now: Date): string {
  const file = {
    format: 'concise-research-reading-list',
    version: 1,
    exportedAt: now.toISOString(),
    papers,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
