import type { PaperIds } from '@/data/summary';

/** Of each kind the id that all agree on: a page that gives several is about several papers. */
export function agreedIds(given: PaperIds[]): PaperIds {
  const arxiv = only(given.flatMap((ids) => ids.arxiv ?? []));
  const openreview = only(given.flatMap((ids) => ids.openreview ?? []));
  const doi = only(given.flatMap((ids) => ids.doi ?? []));
  return { ...(arxiv && { arxiv }), ...(openreview && { openreview }), ...(doi && { doi }) };
}

/** The one value that all of them are. */
export function only<Value>(values: Value[]): Value | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}
