import type { ChannelProfile } from './channel-profile';
import { inContractOrder } from './ordered-summary';
import type { Coverage, Post } from './post';
import { textKey } from './same-text';
import type { SetAsideReason } from './set-aside';
import { withoutSignature } from './signature';
import { type OutcomeOfPost, summariesOfPost } from './summaries-of-post';

/** A post that was read, and what became of it. */
export interface ReadPost {
  number?: number;
  /** Where it begins in a source of lines. */
  line?: number;
  asOf?: string;
  /** A key of its text, whatever became of it. */
  text: number;
  outcome: OutcomeOfPost;
}

/** All that a source says of a channel. */
export interface ChannelReading {
  posts: ReadPost[];
  /** A post of these numbers that is not among them was deleted. */
  covered: Coverage[];
}

/** How many posts a source had, how many summaries they make, and why others make none. */
export interface ReadingCounts {
  posts: number;
  summaries: number;
  setAside: Partial<Record<SetAsideReason, number>>;
}

/** Takes the posts of a source one by one; they may come in slices. */
export interface PostCollector {
  add(post: Post): void;
  /** Says that every post of these numbers has been added or is not there any more. */
  cover(range: Coverage): void;
  counts(): ReadingCounts;
  /**
   * @param seenAt when the source was made, ISO; left out, it is taken for as old as its last post
   */
  finish(seenAt?: string): ChannelReading;
}

export function collectPosts(profile: ChannelProfile): PostCollector {
  const posts: ReadPost[] = [];
  const covered: Coverage[] = [];
  const counts: ReadingCounts = { posts: 0, summaries: 0, setAside: {} };
  let latest = '';
  return {
    add(post) {
      const outcome = summariesOfPost(post, profile);
      counts.posts += 1;
      if ('reason' in outcome) {
        counts.setAside[outcome.reason] = (counts.setAside[outcome.reason] ?? 0) + 1;
      } else counts.summaries += outcome.summaries.length;
      const { number, line, asOf, postedAt = '' } = post;
      if (postedAt > latest) latest = postedAt;
      posts.push({
        ...(number === undefined ? {} : { number }),
        ...(line === undefined ? {} : { line }),
        ...(asOf === undefined ? {} : { asOf }),
        text: textKey(withoutSignature(post.lines, profile)),
        outcome,
      });
    },
    cover: (range) => covered.push(range),
    counts: () => counts,
    finish: (seenAt = latest) => ({
      posts: seenAt === '' ? posts : posts.map((post) => seen(post, seenAt)),
      covered,
    }),
  };
}

/** A post of which its source does not say when it was edited read so when the source was made. */
function seen(post: ReadPost, seenAt: string): ReadPost {
  if (post.asOf !== undefined) return post;
  const { outcome } = post;
  if ('reason' in outcome) return { ...post, asOf: seenAt };
  const summaries = outcome.summaries.map((summary) =>
    inContractOrder({ ...summary, asOf: seenAt }),
  );
  return { ...post, asOf: seenAt, outcome: { summaries } };
}

/**
 * The numbers that a source has every post of, from its first to its last; none where a post could
 * not be read: its number is not known, and it is not deleted.
 */
export function coverageOf(posts: ReadonlyArray<Pick<Post, 'number' | 'kind'>>): Coverage[] {
  const numbers = posts.flatMap(({ number }) => number ?? []);
  if (numbers.length === 0 || posts.some(({ kind }) => kind === 'damaged')) return [];
  const from = numbers.reduce((a, b) => Math.min(a, b));
  return [{ from, to: numbers.reduce((a, b) => Math.max(a, b)) }];
}
