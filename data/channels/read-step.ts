import type { Coverage, Post } from '../posts/post';
import { postKey } from './post-key';
import { type ChannelProgress, spansWith } from './progress';
import type { TelegramPage } from './telegram-page';

/** What is known of a channel's posts: a key of each, by its number. */
export type KnownPosts = ReadonlyMap<number, number>;

/** What one page adds to what is known; it is kept whole or not at all, with its progress. */
export interface ReadStep {
  /** The posts of the page, the oldest first; those without a text too. */
  posts: Post[];
  /** A post of these numbers that is not among them is not there any more. */
  covered: Coverage[];
  /** The keys of the posts that were not known. */
  added: KnownPosts;
  /** The new keys of those that read otherwise than before. */
  edited: KnownPosts;
  /** The numbers of those that were known and are gone. */
  deleted: number[];
  progress: ChannelProgress;
}

/**
 * What a page of posts says.
 *
 * @param before the page was asked for by this number; absent: it has the newest posts
 * @returns undefined where these are not the posts that were asked for
 */
export function stepOf(
  { posts, before: older }: Pick<TelegramPage, 'posts' | 'before'>,
  before: number | undefined,
  known: KnownPosts,
  progress: ChannelProgress,
): ReadStep | undefined {
  const keys: KnownPosts = new Map(
    posts.flatMap((post) => (post.number === undefined ? [] : [[post.number, postKey(post)]])),
  );
  const [from, last] = [least(keys.keys()), greatest(keys.keys())];
  if (keys.size === 0 || (before !== undefined && last >= before)) return undefined;
  const to = before === undefined ? Math.max(last, greatest(known.keys())) : before - 1;
  const isSame = known.get(from) === keys.get(from);
  const spans = spansWith(progress, { from, to }, before === undefined, isSame);
  const hasOlder = older !== undefined && spans[0]?.from === from;
  return {
    posts,
    covered: [{ from, to }],
    added: only(keys, (number) => !known.has(number)),
    edited: only(keys, (number, key) => known.has(number) && known.get(number) !== key),
    deleted: missing(known, keys, { from, to }),
    progress: { spans, ...(hasOlder ? { hasOlder } : {}) },
  };
}

/**
 * What an empty page says: the channel begins with what was read before it.
 *
 * @param isCertain posts were read moments ago; else the page may be empty because its markup is
 *   another one now, and nothing is taken for deleted
 * @returns undefined where the page before it said otherwise
 */
export function stepToBeginning(
  before: number,
  known: KnownPosts,
  { spans, hasOlder }: ChannelProgress,
  isCertain: boolean,
): ReadStep | undefined {
  if (hasOlder) return undefined;
  const { to } = spans[0] ?? { to: before - 1 };
  const covered = isCertain ? [{ from: 1, to: before - 1 }] : [];
  return {
    posts: [],
    covered,
    added: new Map(),
    edited: new Map(),
    deleted: covered.flatMap((range) => missing(known, new Map(), range)),
    progress: { spans: [{ from: 1, to }] },
  };
}

/** Brings what is known up to date with a step. */
export function applyStep(known: Map<number, number>, { added, edited, deleted }: ReadStep): void {
  for (const keys of [added, edited]) for (const [number, key] of keys) known.set(number, key);
  for (const number of deleted) known.delete(number);
}

function missing(known: KnownPosts, present: KnownPosts, { from, to }: Coverage): number[] {
  return [...known.keys()].filter(
    (number) => number >= from && number <= to && !present.has(number),
  );
}

function only(keys: KnownPosts, isWanted: (number: number, key: number) => boolean): KnownPosts {
  return new Map([...keys].filter(([number, key]) => isWanted(number, key)));
}

function least(numbers: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const number of numbers) found = Math.min(found, number);
  return found;
}

function greatest(numbers: Iterable<number>): number {
  let found = 0;
  for (const number of numbers) found = Math.max(found, number);
  return found;
}
