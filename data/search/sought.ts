import { formsOf } from './words';

/** The words that a query looks for: by their stems, and the unfinished one by its beginnings. */
export interface Sought {
  stems: ReadonlySet<string>;
  /** Of a stem or of a plain word. */
  beginnings: readonly string[];
}

export const NOTHING_SOUGHT: Sought = { stems: new Set(), beginnings: [] };

/** A word whose first letter is as it stands the first of its stem as well, but for case. */
const PLAIN_FIRST = /^[a-z\dа-я](?![\u0300-\u036f])/i;

/**
 * Tells most words that are none of those, before they are brought to their stems: for the first
 * letters of a query all words of ten summaries are looked at.
 */
export function mayBeSought({ stems, beginnings }: Sought): (word: string) => boolean {
  const first = new Set([...stems, ...beginnings].map((one) => one.charAt(0)));
  return (word) => first.has(word.charAt(0).toLowerCase()) || !PLAIN_FIRST.test(word);
}

/** Whether a word of a text is one of those. */
export function isSought(word: string, { stems, beginnings }: Sought): boolean {
  const { plain, stem } = formsOf(word);
  return (
    stems.has(stem) ||
    beginnings.some((beginning) => stem.startsWith(beginning) || plain.startsWith(beginning))
  );
}
