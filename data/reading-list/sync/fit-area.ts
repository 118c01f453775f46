import { AREA_BYTES, AREA_FRAME_BYTES, ITEM_BYTES, itemBytes } from './area-limits';
import type { Replicas } from './merge';
import { made, type Part } from './parts';
import { LONGEST_TEXT, packed, SHARD_NAMES, shardOf, shardText } from './shards';

/** What is to be in the sync area. */
export interface Fitted {
  replicas: Replicas;
  /** The text and the value of each of our items. */
  items: Map<string, { text: string; value: string }>;
}

/** So near to what would fit is near enough: each try compresses the whole list. */
const STEPS = 200;

/**
 * As many of the parts, the first ones, as there is room for in the sync area.
 *
 * @param parts in the order of their importance
 * @param others bytes that others' items take
 */
export async function fitArea(parts: Part[], others: number): Promise<Fitted> {
  const room = AREA_BYTES - AREA_FRAME_BYTES - others;
  const step = Math.ceil(parts.length / STEPS);
  const tries = new Map<number, Fitted>();
  const attempt = async (steps: number) => {
    const fitted = await fitItems(parts.slice(0, steps * step));
    tries.set(steps, fitted);
    return sizeOf(fitted) <= room;
  };
  const steps = await mostThat(attempt, step === 0 ? 0 : Math.ceil(parts.length / step));
  return tries.get(steps) ?? fitItems([]);
}

/** The greatest number up to `most` that passes, as all below it do; 0 passes unasked. */
async function mostThat(passes: (n: number) => Promise<boolean>, most: number): Promise<number> {
  if (await passes(most)) return most;
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (await passes(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function sizeOf({ items }: Fitted): number {
  return [...items].reduce((sum, [name, { value }]) => sum + itemBytes(name, value), 0);
}

async function fitItems(parts: Part[]): Promise<Fitted> {
  const byItem = byShard(parts);
  const fitted: Fitted = { replicas: new Map(), items: new Map() };
  for (const name of SHARD_NAMES) {
    const { replicas, text, value } = await fitItem(name, byItem.get(name) ?? []);
    if (text !== '') fitted.items.set(name, { text, value });
    for (const [key, replica] of replicas) fitted.replicas.set(key, replica);
  }
  return fitted;
}

/** So many long notes at most are looked at one by one. */
const PASSED_OVER = 8;

/** One item of these parts: what is too long for it is passed over. */
async function fitItem(name: string, parts: Part[]) {
  let left = parts;
  for (let passedOver = 0; ; passedOver += 1) {
    const attempt = async (count: number) => {
      const text = shardText(made(left.slice(0, count)).values());
      return text.length <= LONGEST_TEXT && itemBytes(name, await packed(text)) <= ITEM_BYTES;
    };
    const count = await mostThat(attempt, left.length);
    const last = count === left.length || passedOver === PASSED_OVER;
    left = last ? left.slice(0, count) : left.toSpliced(count, 1);
    if (!last) continue;
    const replicas = made(left);
    const text = shardText(replicas.values());
    return { replicas, text, value: await packed(text) };
  }
}

function byShard(parts: Part[]): Map<string, Part[]> {
  const shards = new Map(SHARD_NAMES.map((name) => [name, [] as Part[]]));
  for (const part of parts) shards.get(shardOf(part.of.key))?.push(part);
  return shards;
}
