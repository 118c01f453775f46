import { firstBits } from '../../../data/match/hash';
import { keysOf, publishedSummary } from './published-papers';

/** Under which hashes the papers of a collection are published. */
export interface Published {
  papers: number;
  /** Of each paper the hash of the key by which a page asks, its id where it has one. */
  asked: Uint32Array;
  /** That of its title; the same where there is no id. */
  titles: Uint32Array;
}

export function publish(papers: number): Published {
  const [asked, titles] = [new Uint32Array(papers), new Uint32Array(papers)];
  for (let number = 0; number < papers; number += 1) {
    const keys = keysOf(publishedSummary(number, 0));
    asked[number] = keys[0] ?? 0;
    titles[number] = keys.at(-1) ?? 0;
  }
  return { papers, asked, titles };
}

/** The numbers of the papers in each of these shards; a paper is in those of both of its keys. */
export function papersIn(
  { papers, asked, titles }: Published,
  bits: number,
  shards: ReadonlySet<number>,
): Map<number, number[]> {
  const found = new Map([...shards].map((shard): [number, number[]] => [shard, []]));
  for (let number = 0; number < papers; number += 1) {
    const [a, b] = [shardOf(asked[number] ?? 0, bits), shardOf(titles[number] ?? 0, bits)];
    found.get(a)?.push(number);
    if (a !== b) found.get(b)?.push(number);
  }
  return found;
}

/** How many papers are in each shard. */
export function sizesOf({ papers, asked, titles }: Published, bits: number): Uint32Array {
  const sizes = new Uint32Array(2 ** bits);
  for (let number = 0; number < papers; number += 1) {
    const [a, b] = [shardOf(asked[number] ?? 0, bits), shardOf(titles[number] ?? 0, bits)];
    sizes[a] = (sizes[a] ?? 0) + 1;
    if (a !== b) sizes[b] = (sizes[b] ?? 0) + 1;
  }
  return sizes;
}

/** The first bits of a hash name the shard, as they do for the parts of the index. */
export function shardOf(hash: number, bits: number): number {
  return firstBits(hash, bits);
}
