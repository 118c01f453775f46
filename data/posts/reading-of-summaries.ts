import type { Summary } from '../summary';
import type { ChannelReading, ReadingCounts, ReadPost } from './channel-reading';
import { numberInAddress } from './post-address';
import { textKeys } from './same-text';

/**
 * What a file of summaries says of its channel: each is a post, those of one number are one. It does
 * not say that others were deleted.
 */
export function readingOfSummaries(summaries: Summary[]): {
  reading: ChannelReading;
  counts: ReadingCounts;
} {
  const posts: ReadPost[] = [];
  const byNumber = new Map<number, Summary[]>();
  for (const summary of summaries) {
    const number = numberInAddress(summary.url);
    const others = number === undefined ? undefined : byNumber.get(number);
    if (others) {
      others.push(summary);
      continue;
    }
    const together = [summary];
    if (number !== undefined) byNumber.set(number, together);
    const { asOf = summary.postedAt } = summary;
    const [text = 0] = textKeys(summary);
    posts.push({
      ...(number === undefined ? {} : { number }),
      ...(asOf === undefined ? {} : { asOf }),
      text,
      outcome: { summaries: together },
    });
  }
  return {
    reading: { posts, covered: [] },
    counts: { posts: posts.length, summaries: summaries.length, setAside: {} },
  };
}
