import { joinReading } from '../../posts/join-reading';
import type { Coverage } from '../../posts/post';
import { readingOfSummaries } from '../../posts/reading-of-summaries';
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
  const joined = joinReading(bundled, readingOfSummaries(kept).reading, facts);
  // By now those that came without a number have one.
  return joinReading(joined, { posts: [], covered: [...gone] }, facts);
}
