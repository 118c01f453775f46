import type { ReadingStatus } from '../../saved-paper';

/** The words of a Markdown file, in the reader's language. */
export interface MarkdownWords {
  /** The heading of the whole. */
  list: string;
  status: Record<ReadingStatus, string>;
  tags: string;
  note: string;
  summary: string;
  post: string;
}
