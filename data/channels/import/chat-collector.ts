import { profileOf } from '../../posts/channel-profile';
import { type ChannelReading, collectPosts, type ReadingCounts } from '../../posts/channel-reading';
import type { Coverage, Post } from '../../posts/post';
import { Unreadable } from '../../posts/unreadable';

/** What a file says of a channel. */
export interface ChatReading {
  reading: ChannelReading;
  counts: ReadingCounts;
}

/** Takes the posts of one channel of a file. */
export interface ChatCollector {
  /** @throws Unreadable `too-large` for more posts than any channel has */
  add(post: Post): void;
  /**
   * Says that what follows is this page of an export. Where pages between it and the one before were
   * not chosen, the posts on them are not deleted.
   */
  beginPage(page: number): void;
  counts(): ReadingCounts;
  finish(): ChatReading;
}

/** The busiest channels have a tenth of it. */
const MOST_POSTS = 1_000_000;
const MOST_SUMMARIES = 100_000;

/** @param name the public name of the channel */
export function chatCollector(name: string): ChatCollector {
  const collector = collectPosts(profileOf(name));
  const covered: Coverage[] = [];
  let range: Coverage | undefined;
  let page = 0;
  let damaged = false;

  function extend(number: number): void {
    range ??= { from: number, to: number };
    range.from = Math.min(range.from, number);
    range.to = Math.max(range.to, number);
  }

  return {
    add(post) {
      collector.add(post);
      const { posts, summaries } = collector.counts();
      if (posts > MOST_POSTS || summaries > MOST_SUMMARIES) {
        throw new Unreadable('too-large', 'more posts than any channel has');
      }
      // Its number is not known: whichever is missing may be this one.
      if (post.kind === 'damaged') damaged = true;
      if (post.number !== undefined) extend(post.number);
    },
    beginPage(next) {
      if (next !== page + 1 && range) {
        covered.push(range);
        range = undefined;
      }
      page = next;
    },
    counts: collector.counts,
    finish() {
      if (range) covered.push(range);
      if (!damaged) for (const one of covered) collector.cover(one);
      return { reading: collector.finish(), counts: collector.counts() };
    },
  };
}
