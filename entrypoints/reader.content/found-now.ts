import { mayBeSame } from '@/data/same-paper';
import type { PaperRef } from '@/data/summary';
import type { Found, FoundOnPage } from '../detector.content/found';

/**
 * What was found, without what the page has other papers in the place of by now. OpenReview shows
 * another forum in the elements of the one before, and what explains it takes a while to be known.
 */
export function foundNow({ mentions, found }: FoundOnPage): Found[] {
  const now = new Map(mentions.map((mention) => [mention.element, mention]));
  return found.filter(({ mention }) => {
    const there = now.get(mention.element);
    return there !== undefined && namesSame(mention, there);
  });
}

/** A title alone may change for its formulas, which are typeset: where ids tell, they decide. */
function namesSame(a: PaperRef, b: PaperRef): boolean {
  const kinds = ['arxiv', 'openreview', 'doi'] as const;
  const told = kinds.some((kind) => a.ids[kind] && b.ids[kind]);
  return told ? mayBeSame(a, b) : a.title === b.title;
}
