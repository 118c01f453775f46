import { hash32 } from '../../../data/match/hash';
import { type Random, seeded } from '../random';
import { madeUpArxivId, UNEXPLAINED } from '../scale/made-up-papers';
import { type Published, shardOf } from './published';

/** Of the papers that a page names one in so many is explained. */
const EXPLAINED_IN = 3;
const VIEWS = 21;

export interface View {
  name: string;
  mentions: number;
}

export const VIEWED: View[] = [
  { name: 'one paper', mentions: 1 },
  { name: 'a list of 50', mentions: 50 },
  { name: 'a bibliography of 100', mentions: 100 },
  { name: 'a list of 2,000', mentions: 2_000 },
];

/** What a view of a page asks for, on the mean of some views. */
export interface Asked {
  requests: number;
  /** Papers in the shards that are asked for. */
  papers: number;
}

/** Of shards that are asked for every mention, with nothing kept from other pages. */
export function askedBy({ mentions }: View, published: Published, sizes: Uint32Array): Asked {
  const bits = Math.log2(sizes.length);
  const random = seeded(mentions);
  let [requests, papers] = [0, 0];
  for (let view = 0; view < VIEWS; view += 1) {
    const shards = new Set<number>();
    for (let n = 0; n < mentions; n += 1)
      shards.add(shardOf(askedHash(published, n, random), bits));
    requests += shards.size / VIEWS;
    for (const shard of shards) papers += (sizes[shard] ?? 0) / VIEWS;
  }
  return { requests, papers };
}

/** A page about one paper is about one that is explained. */
function askedHash({ papers, asked }: Published, mention: number, random: Random): number {
  const number = Math.floor(random() * papers);
  if (mention % EXPLAINED_IN === 0) return asked[number] ?? 0;
  return hash32(`arxiv:${madeUpArxivId(UNEXPLAINED + number)}`);
}
