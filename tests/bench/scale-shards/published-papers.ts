import * as v from 'valibot';
import { exactKeys } from '../../../data/match/index-keys';
import { titleKeyOf } from '../../../data/match/title-key';
import { openReviewIdSchema, type Summary } from '../../../data/summary';
import { madeUpSummary } from '../scale/made-up-papers';

/** So many words make a made-up text that takes as many bytes as a bundled one, compressed too. */
const WORDS = 310;

/**
 * The summary with this number: of ten papers eight are known by an arXiv id, one by a forum, one by
 * its title only.
 */
export function publishedSummary(number: number, words = WORDS): Summary {
  const { paper, ...summary } = madeUpSummary(number, words);
  const { arxivId: _, ...titleOnly } = paper;
  const kind = number % 10;
  if (kind < 8) return { ...summary, paper };
  if (kind === 9) return { ...summary, paper: titleOnly };
  const forum = v.parse(openReviewIdSchema, `Made${number.toString(36).padStart(6, '0')}`);
  return { ...summary, paper: { ...titleOnly, openreviewIds: [forum] } };
}

/** The hashes of its keys as the index of the extension has them: its id, where it has one, and title. */
export function keysOf({ paper }: Summary): number[] {
  const { title, arxivId, openreviewIds } = paper;
  const [openreview] = openreviewIds;
  const ids = { ...(arxivId ? { arxiv: arxivId } : {}), ...(openreview ? { openreview } : {}) };
  const key = titleKeyOf(title);
  return exactKeys({ ids }, key ? [key] : []);
}
