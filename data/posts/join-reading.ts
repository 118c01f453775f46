import type { Paper, Summary, SummaryId } from '../summary';
import type { ChannelReading, ReadPost } from './channel-reading';
import { type KnownPost, type KnownPosts, knownPosts } from './known-posts';
import { mergeSummaries, momentOf } from './merge-summaries';
import type { Coverage } from './post';
import { textKeys } from './same-text';

/**
 * What is known of a channel together with what a source says of it: a post that both have is one
 * summary, a newer text replaces an older one, a post that is missing from the numbers that the
 * source has every post of is gone. Nothing that is given is changed.
 *
 * The order in which sources are joined makes no difference, but for posts that were deleted: an
 * older source brings them back.
 *
 * @param known summaries of one channel
 * @param reviewed papers of summaries that somebody has looked up: what posts say does not change them
 * @returns those without a number as they stood, then the others by their numbers
 */
export function joinReading(
  known: Iterable<Summary>,
  reading: ChannelReading,
  reviewed: ReadonlyMap<SummaryId, Paper> = new Map(),
): Summary[] {
  const posts = knownPosts(known);
  for (const post of reading.posts) joinPost(posts, post);
  removeDeleted(posts, reading);
  return posts
    .all()
    .sort((a, b) => (a.number ?? -1) - (b.number ?? -1))
    .flatMap(({ summaries }) => summaries)
    .map((summary) => ({ ...summary, paper: reviewed.get(summary.id) ?? summary.paper }));
}

function joinPost(posts: KnownPosts, post: ReadPost): void {
  const numbered = post.number === undefined ? undefined : posts.withNumber(post.number);
  if ('reason' in post.outcome) {
    if (numbered && isNoSummaryNow(numbered, post)) posts.replace(numbered, [], post.number);
    return;
  }
  const { summaries } = post.outcome;
  const alike = posts.alike(summaries, post.number);
  const target = numbered ?? alike;
  if (!target) {
    posts.add(summaries, post.number);
    return;
  }
  let merged = mergePosts(target.summaries, summaries);
  if (alike && alike !== target && alike.number === undefined) {
    // Both were known, and nobody could tell that they are one: they had been edited apart.
    merged = mergePosts(alike.summaries, merged);
    posts.replace(alike, [], undefined);
  }
  posts.replace(target, merged, leastNumber(target.number, post.number));
}

function leastNumber(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

/**
 * Whether a known post was edited into one of which no summary is made. With the same text it was
 * not: a source without link previews may just not see the paper, and of an album most pictures have
 * no text.
 */
function isNoSummaryNow({ summaries }: KnownPost, { text, asOf = '', outcome }: ReadPost): boolean {
  if (!('reason' in outcome) || outcome.reason === 'no-text') return false;
  return summaries.every(
    (summary) => asOf > momentOf(summary) && !textKeys(summary).includes(text),
  );
}

/** The summaries of one post: a digest has one a paper, told from each other by their ids. */
function mergePosts(known: Summary[], incoming: Summary[]): Summary[] {
  const [a, b] = [known[0], incoming[0]];
  if (!a || !b) return a ? known : incoming;
  if (known.length === 1 && incoming.length === 1) return [mergeSummaries(a, b)];
  const [older, newer] = momentOf(b) >= momentOf(a) ? [known, incoming] : [incoming, known];
  return newer.map((summary) => {
    const other = older.find(({ id }) => id === summary.id);
    return other ? mergeSummaries(other, summary) : summary;
  });
}

function removeDeleted(posts: KnownPosts, { posts: read, covered }: ChannelReading): void {
  if (covered.length === 0) return;
  const present = new Set(read.flatMap(({ number }) => number ?? []));
  const kept = new Set(
    read.flatMap(({ number }) => (number === undefined ? [] : (posts.withNumber(number) ?? []))),
  );
  for (const post of posts.all()) {
    const { number } = post;
    if (number === undefined || present.has(number) || kept.has(post)) continue;
    if (covered.some((range) => isIn(range, number))) posts.replace(post, [], number);
  }
}

function isIn({ from, to }: Coverage, number: number): boolean {
  return number >= from && number <= to;
}
