import type { ReadPost } from '../../posts/channel-reading';
import { joinReading } from '../../posts/join-reading';
import type { Coverage } from '../../posts/post';
import { numberInAddress } from '../../posts/post-address';
import { textKeys } from '../../posts/same-text';
import type { Summary } from '../../summary';

/**
 * What came with the extension of a channel together with what was read of it later: a post that
 * both have is one summary under the id that came first; the facts that somebody has looked up about
 * its paper stay.
 *
 * @param gone posts that are not there any more, or make no summary any more
 */
export function joinBundled(
  bundled: readonly Summary[],
  kept: readonly Summary[],
  gone: readonly Coverage[],
): Summary[] {
  const facts = new Map(bundled.map(({ id, paper }) => [id, paper]));
  const joined = joinReading(bundled, { posts: postsOf(kept), covered: [] }, facts);
  // By now those that came without a number have one.
  return joinReading(joined, { posts: [], covered: [...gone] }, facts);
}

/** Summaries of one number are of one post. */
function postsOf(summaries: readonly Summary[]): ReadPost[] {
  const posts: ReadPost[] = [];
  const numbered = new Map<number, Summary[]>();
  for (const summary of summaries) {
    const number = numberInAddress(summary.url);
    const own = number === undefined ? undefined : numbered.get(number);
    if (number === undefined) posts.push(readPost([summary]));
    else if (own) own.push(summary);
    else numbered.set(number, [summary]);
  }
  return [...posts, ...[...numbered].map(([number, own]) => ({ number, ...readPost(own) }))];
}

function readPost(summaries: Summary[]): ReadPost {
  const [text = 0] = summaries.flatMap(textKeys);
  return { text, outcome: { summaries } };
}
