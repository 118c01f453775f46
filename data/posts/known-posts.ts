import { titleKeyOf } from '../match/title-key';
import type { Summary } from '../summary';
import { haveSameText, paragraphKeys } from './same-text';
import { summariesByPost } from './summaries-by-post';

/** A post by its summaries: several of a digest, none once it is gone. */
export interface KnownPost {
  summaries: Summary[];
  number: number | undefined;
}

/** The posts that are known of a channel. */
export interface KnownPosts {
  /** All that have summaries, in the order in which they came. */
  all(): KnownPost[];
  add(summaries: Summary[], number: number | undefined): KnownPost;
  /** Gives a post these summaries instead; none take it away. */
  replace(post: KnownPost, summaries: Summary[], number: number | undefined): void;
  withNumber(number: number): KnownPost | undefined;
  /** The post that has these summaries in another source, by its title or its text. */
  alike(summaries: Summary[], number: number | undefined): KnownPost | undefined;
}

/** Album captions may stand on another picture: that much further on is still the same album. */
const ALBUM = 10;
/** A title or paragraph of more posts than these tells none from the others. */
const MOST_ALIKE = 20;
/** Of so many paragraphs in common two texts are one, edited. */
const SHARE = 0.5;

export function knownPosts(known: Iterable<Summary>): KnownPosts {
  const posts = new Set<KnownPost>();
  const byNumber = new Map<number, KnownPost>();
  const byTitle = new Map<string, Set<KnownPost>>();
  const byParagraph = new Map<number, Set<KnownPost>>();

  function add(summaries: Summary[], number: number | undefined): KnownPost {
    const post: KnownPost = { summaries: [], number };
    posts.add(post);
    replace(post, summaries, number);
    return post;
  }

  function replace(post: KnownPost, summaries: Summary[], number: number | undefined): void {
    if (post.number !== undefined && post.number !== number) byNumber.delete(post.number);
    post.summaries = summaries;
    post.number = number;
    if (summaries.length === 0) {
      posts.delete(post);
      if (number !== undefined && byNumber.get(number) === post) byNumber.delete(number);
      return;
    }
    if (number !== undefined) byNumber.set(number, post);
    // Keys of an earlier text may stay: what they lead to is compared again.
    for (const summary of summaries) {
      const key = titleKeyOf(summary.title);
      if (key !== undefined) put(byTitle, key, post);
      for (const paragraph of paragraphKeys(summary)) put(byParagraph, paragraph, post);
    }
  }

  function alike(summaries: Summary[], number: number | undefined): KnownPost | undefined {
    const [summary, another] = summaries;
    if (!summary || another) return undefined; // Only digests have several: those have numbers.
    const found = new Set([
      ...telling(byTitle.get(titleKeyOf(summary.title) ?? '')),
      ...[...paragraphKeys(summary)].flatMap((key) => telling(byParagraph.get(key))),
    ]);
    const [best] = [...found]
      .filter((post) => post.summaries.length === 1 && mayBe(post, summary, number))
      .map((post) => ({ post, likeness: likeness(post.summaries[0], summary) }))
      .filter((one) => one.likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || (a.post.number ?? 0) - (b.post.number ?? 0));
    return best?.post;
  }

  for (const { number, summaries } of summariesByPost(known)) add(summaries, number);
  return {
    all: () => [...posts],
    add,
    replace,
    withNumber: (number) => byNumber.get(number),
    alike,
  };
}

function put<Key>(map: Map<Key, Set<KnownPost>>, key: Key, post: KnownPost): void {
  const posts = map.get(key) ?? new Set();
  map.set(key, posts.add(post));
}

/** What many posts have says nothing of any: «Новости недели», a signature. */
function telling(posts: Set<KnownPost> | undefined): KnownPost[] {
  return posts && posts.size <= MOST_ALIKE ? [...posts] : [];
}

/** Two numbers are two posts, but for those of one album. */
function mayBe(post: KnownPost, summary: Summary, number: number | undefined): boolean {
  const { number: known, summaries } = post;
  if (known === undefined || number === undefined || known === number) return true;
  const near = Math.abs(known - number) < ALBUM;
  return near && summaries.every((one) => haveSameText(one, summary));
}

/** Above 0 where two summaries are versions of one post; the more, the surer. */
function likeness(a: Summary | undefined, b: Summary): number {
  if (!a) return 0;
  const [keys, others] = [paragraphKeys(a), paragraphKeys(b)];
  const common = [...keys].filter((key) => others.has(key)).length;
  const fewer = Math.min(keys.size, others.size);
  const share = fewer > 0 ? common / fewer : 0;
  const title = titleKeyOf(a.title) === titleKeyOf(b.title) ? 1 : 0;
  return title + (share >= SHARE ? share : 0);
}
