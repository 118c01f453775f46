import { seeded } from '../random';
import { codeKeys, KEY_BITS } from './key-list';
import { type Published, shardOf } from './published';

/** A day brings so many new summaries, and changes or takes away so many that there are. */
export const DAY = { added: 500, changed: 120 };

export interface DailyUpdate {
  /** Shards that are written anew. */
  shards: number;
  /** Papers in them. */
  papers: number;
}

/** What a day changes of the shards: those of both keys of each summary. */
export function dailyUpdate({ papers, asked, titles }: Published, sizes: Uint32Array): DailyUpdate {
  const bits = Math.log2(sizes.length);
  const random = seeded(7);
  const shards = new Set<number>();
  for (let n = 0; n < DAY.added + DAY.changed; n += 1) {
    const number = Math.floor(random() * papers);
    for (const hashes of [asked, titles]) shards.add(shardOf(hashes[number] ?? 0, bits));
  }
  const touched = [...shards].reduce((sum, shard) => sum + (sizes[shard] ?? 0), 0);
  return { shards: shards.size, papers: touched };
}

/** Bytes of the keys that a day adds: all that a reader has to fetch each day. */
export function dailyKeyBytes(): number {
  const random = seeded(11);
  const keys = Float64Array.from({ length: 2 * DAY.added }, () =>
    Math.floor(random() * 2 ** KEY_BITS),
  );
  return codeKeys(keys.sort()).length;
}
