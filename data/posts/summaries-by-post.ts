import type { Summary } from '../summary';
import { numberInAddress } from './post-address';

/** The summaries of one post: several of a digest. */
export interface SummariesOfPost {
  number: number | undefined;
  summaries: [Summary, ...Summary[]];
}

/** Summaries of one number are of one post; posts come in the order of their first ones. */
export function summariesByPost(summaries: Iterable<Summary>): SummariesOfPost[] {
  const posts: SummariesOfPost[] = [];
  const byNumber = new Map<number, SummariesOfPost>();
  for (const summary of summaries) {
    const number = numberInAddress(summary.url);
    const known = number === undefined ? undefined : byNumber.get(number);
    if (known) {
      known.summaries.push(summary);
      continue;
    }
    const post: SummariesOfPost = { number, summaries: [summary] };
    posts.push(post);
    if (number !== undefined) byNumber.set(number, post);
  }
  return posts;
}
