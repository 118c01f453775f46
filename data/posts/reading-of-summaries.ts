import type { Summary } from '../summary';
import type { ChannelReading, ReadingCounts, ReadPost } from './channel-reading';
import { textKeys } from './same-text';
import { summariesByPost } from './summaries-by-post';

/**
 * What a file of summaries says of its channel: each is a post, those of one number are one. It does
 * not say that others were deleted.
 */
export function readingOfSummaries(summaries: readonly Summary[]): {
  reading: ChannelReading;
  counts: ReadingCounts;
} {
  const posts = summariesByPost(summaries).map(({ number, summaries }): ReadPost => {
    const [first] = summaries;
    const { asOf = first.postedAt } = first;
    const [text = 0] = textKeys(first);
    return {
      ...(number === undefined ? {} : { number }),
      ...(asOf === undefined ? {} : { asOf }),
      text,
      outcome: { summaries },
    };
  });
  return {
    reading: { posts, covered: [] },
    counts: { posts: posts.length, summaries: summaries.length, setAside: {} },
  };
}
