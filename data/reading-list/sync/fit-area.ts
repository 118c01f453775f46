import { AREA_BYTES, AREA_FRAME_BYTES, ITEM_BYTES, itemBytes } from './area-limits';
import type { Replicas } from './merge';
import { made, type Part } from './parts';
import { isTooLong, packed, shardOf, shardText } from './shards';

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
  const step = Math.max(1, Math.ceil(parts.length / STEPS));
  const steps = await mostThat(
    async (count) => (await roughSize(parts.slice(0, count * step))) <= room,
    Math.ceil(parts.length / step),
  );
  const fitted: Fitted = { replicas: new Map(), items: new Map() };
  for (const [name, its] of byItem(parts.slice(0, steps * step))) {
    const replicas = made(await fitItem(name, its));
    const text = shardText(replicas.values());
    fitted.items.set(name, { text, value: await packed(text) });
    for (const [key, replica] of replicas) fitted.replicas.set(key, replica);
  }
  return fitted;
}

/** The greatest number up to `most` that passes, as all below it do; 0 passes unasked. */
async function mostThat(passes: (n: number) => Promise<boolean>, most: number): Promise<number> {
  if (most === 0 || (await passes(most))) return most;
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (await passes(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** What these parts take; an item of which some would have to be left out counts as full. */
async function roughSize(parts: Part[]): Promise<number> {
  let size = 0;
  for (const [name, its] of byItem(parts)) {
    size += Math.min(ITEM_BYTES, await sizeOf(name, its));
  }
  return size;
}

async function sizeOf(name: string, parts: Part[]): Promise<number> {
  const text = shardText(made(parts).values());
  return isTooLong(text) ? Number.POSITIVE_INFINITY : itemBytes(name, await packed(text));
}

/** So many long notes at most are looked at one by one. */
const PASSED_OVER = 8;

/** What of these parts one item has room for: what is too long for it is passed over. */
async function fitItem(name: string, parts: Part[]): Promise<Part[]> {
  let left = parts;
  for (let passedOver = 0; ; passedOver += 1) {
    const fits = async (count: number) => (await sizeOf(name, left.slice(0, count))) <= ITEM_BYTES;
    const count = await mostThat(fits, left.length);
    if (count === left.length) return left;
    if (passedOver === PASSED_OVER) return left.slice(0, count);
    left = left.toSpliced(count, 1);
  }
}

function byItem(parts: Part[]): Map<string, Part[]> {
  const items = new Map<string, Part[]>();
  for (const part of parts) {
    const name = shardOf(part.of.key);
    const its = items.get(name);
    if (its) its.push(part);
    else items.set(name, [part]);
  }
  return items;
}
