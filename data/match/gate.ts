/**
 * The gate: the hashes under which any paper may be found, for scripts that must not carry the
 * index. What it lets pass may be a match; what it stops is none. A false alarm costs a look-up.
 */
import type { PaperRef } from '../summary';
import { blockWords, endBlocks, leastShared, pairBlocks } from './blocks';
import { hash32 } from './hash';
import { hashedIds, tolerantKeys } from './index-keys';
import { lowerBound } from './lower-bound';
import { parseTitle } from './parsed-title';

/** Sorted, each hash once. */
export type GateHashes = Uint32Array<ArrayBuffer>;

/** Whether this paper may be explained. The work is bounded, whatever the title. */
export function mayPass(gate: GateHashes, ref: PaperRef): boolean {
  if (hashedIds(ref).some((key) => has(gate, key))) return true;
  if (ref.title === undefined) return false;
  const parsed = parseTitle(ref.title);
  // The key of the whole title is one of these.
  if (tolerantKeys(parsed).some((key) => has(gate, key))) return true;
  const { words } = parsed;
  // Most words are in no block at all: then no pair of them is.
  const hashes = blockWords(words).map(hash32);
  const likely = hashes.filter((word) => has(gate, word));
  const blocks = [...endBlocks(words), ...pairBlocks(likely)];
  return blocks.filter((block) => has(gate, block)).length >= leastShared(hashes.length);
}

function has(gate: GateHashes, hash: number): boolean {
  return gate[lowerBound(gate, hash)] === hash;
}
