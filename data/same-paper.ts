import type { PaperRef } from './summary';

/** Whether two names of papers may be one paper's: an id of the same kind decides. */
export function mayBeSame(a: PaperRef, b: PaperRef): boolean {
  const kinds = ['arxiv', 'openreview', 'doi'] as const;
  return kinds.every((kind) => !a.ids[kind] || !b.ids[kind] || a.ids[kind] === b.ids[kind]);
}
