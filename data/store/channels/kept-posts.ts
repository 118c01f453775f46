import type { ReadPost } from '../../posts/channel-reading';
import type { Coverage } from '../../posts/post';
import { SET_ASIDE_REASONS, type SetAsideReason } from '../../posts/set-aside';
import type { ChannelCounts } from './channel';
import type { ChannelsChange, ChannelsDatabase, PostBlock } from './database';

/** What is kept of a post besides its summaries. */
export interface KeptPost {
  /** As of `postKey`; 0 where only a file was read, which has no keys. */
  key: number;
  /** 0: summaries; else one more than the place of the reason. */
  outcome: number;
}

const BLOCK = 1000;

/** What became of a post that was read. */
export function keptPost({ outcome }: Pick<ReadPost, 'outcome'>, key: number): KeptPost {
  return { key, outcome: 'reason' in outcome ? 1 + SET_ASIDE_REASONS.indexOf(outcome.reason) : 0 };
}

/** The keys of the posts that a reading has met, by their numbers. */
export async function knownPosts(
  database: ChannelsDatabase,
  name: string,
): Promise<Map<number, number>> {
  const known = new Map<number, number>();
  for (const block of await database.getAll('posts', blocks(name, 0, Infinity))) {
    for (const [number, { key }] of postsIn(block)) if (key !== 0) known.set(number, key);
  }
  return known;
}

/**
 * Keeps posts that were read, forgets those that are covered and not among them, and counts.
 *
 * @param counts as they were; that of summaries is left alone
 */
export async function keepPosts(
  change: ChannelsChange,
  name: string,
  read: ReadonlyMap<number, KeptPost>,
  covered: readonly Coverage[],
  counts: ChannelCounts,
): Promise<ChannelCounts> {
  const store = change.objectStore('posts');
  const numbers = rangeOf(read.keys(), covered);
  const before = await store.getAll(blocks(name, blockOf(numbers.from), blockOf(numbers.to)));
  const known = new Map(before.map((block) => [block.block, postsIn(block)]));
  const touched = new Set<number>();
  const counter = countFrom(counts);
  const put = (number: number, post: KeptPost | undefined) => {
    const posts = known.get(blockOf(number)) ?? new Map<number, KeptPost>();
    known.set(blockOf(number), posts);
    const was = posts.get(number);
    // A file says nothing of the key that a page has given.
    const now = post && { ...post, key: post.key || (was?.key ?? 0) };
    if (was?.key === now?.key && was?.outcome === now?.outcome) return;
    counter.change(was, now);
    if (now) posts.set(number, now);
    else posts.delete(number);
    touched.add(blockOf(number));
  };
  for (const posts of [...known.values()]) {
    for (const number of posts.keys()) {
      if (!read.has(number) && covered.some((range) => isIn(range, number))) put(number, undefined);
    }
  }
  for (const [number, post] of read) put(number, post);
  await Promise.all(
    [...touched].map(async (block) =>
      store.put({ channel: name, block, posts: packed(known.get(block) ?? new Map(), block) }),
    ),
  );
  return counter.counts();
}

export function isIn({ from, to }: Coverage, number: number): boolean {
  return number >= from && number <= to;
}

function blockOf(number: number): number {
  return Math.floor(number / BLOCK);
}

function blocks(name: string, from: number, to: number): IDBKeyRange {
  return IDBKeyRange.bound([name, from], [name, to]);
}

/** From the least to the greatest of all these numbers. */
export function rangeOf(numbers: Iterable<number>, covered: readonly Coverage[]): Coverage {
  const range = { from: Number.POSITIVE_INFINITY, to: 0 };
  const widen = (number: number) => {
    range.from = Math.min(range.from, number);
    range.to = Math.max(range.to, number);
  };
  for (const number of numbers) widen(number);
  for (const { from, to } of covered) [from, to].forEach(widen);
  return range.from > range.to ? { from: 0, to: 0 } : range;
}

function postsIn({ block, posts }: PostBlock): Map<number, KeptPost> {
  const map = new Map<number, KeptPost>();
  for (let i = 0; i + 2 < posts.length; i += 3) {
    const [offset = 0, key = 0, outcome = 0] = posts.subarray(i, i + 3);
    map.set(block * BLOCK + offset, { key, outcome });
  }
  return map;
}

function packed(posts: ReadonlyMap<number, KeptPost>, block: number): Uint32Array {
  const numbers = [...posts].flatMap(([number, { key, outcome }]) => [
    number - block * BLOCK,
    key,
    outcome,
  ]);
  return Uint32Array.from(numbers);
}

function countFrom(before: ChannelCounts) {
  let posts = before.posts;
  const setAside = { ...before.setAside };
  const add = (post: KeptPost | undefined, by: number) => {
    if (!post) return;
    posts += by;
    const reason: SetAsideReason | undefined = SET_ASIDE_REASONS[post.outcome - 1];
    if (reason) setAside[reason] = (setAside[reason] ?? 0) + by;
  };
  return {
    change(was: KeptPost | undefined, now: KeptPost | undefined): void {
      add(was, -1);
      add(now, 1);
    },
    counts: (): ChannelCounts => ({ ...before, posts, setAside }),
  };
}
