import { formsOf } from './words';

/** The words that a query looks for: by their stems, and the unfinished one by its beginnings. */
export interface Sought {
  stems: ReadonlySet<string>;
  /** Of a stem or of a plain word. */
  beginnings: readonly string[];
}

export const NOTHING_SOUGHT: Sought = { stems: new Set(), beginnings: [] };

/** Whether a word of a text is one of those. */
export function isSought(word: string, { stems, beginnings }: Sought): boolean {
  const { plain, stem } = formsOf(word);
  return (
    stems.has(stem) ||
    beginnings.some((beginning) => stem.startsWith(beginning) || plain.startsWith(beginning))
  );
}
