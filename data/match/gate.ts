/**
 * The gate: the hashes under which any paper may be found, for scripts that must not carry the
 * index. What it lets pass may be a match; what it stops is none. A false alarm costs a look-up.
 */
import type { PaperRef } from '../summary';
import { blockWords, endBlocks, leastShared, pairBlocks } from './blocks';
import { hash32 } from './hash';
import { hashedIds, hashedTitle, tolerantKeys } from './index-keys';
import { lowerBound } from './lower-bound';
import { parseTitle } from './parsed-title';
import { titleKeyOf } from './title-key';

/** Sorted, each hash once. */
export type GateHashes = Uint32Array<ArrayBuffer>;

/** Whether a hash is in the gate. */
export type Gate = (hash: number) => boolean;

/** Most of what is asked is not there, and half a hash shows it: a page asks ten times a title. */
export function openGate(hashes: GateHashes): Gate {
  const halves = new Uint8Array(2 ** 16);
  for (const hash of hashes) halves[hash >>> 16] = 1;
  return (hash) => halves[hash >>> 16] === 1 && hashes[lowerBound(hashes, hash)] === hash;
}

/** Whether this paper may be explained. The work is bounded, whatever the title. */
export function mayPass(has: Gate, ref: PaperRef): boolean {
  if (hashedIds(ref).some(has)) return true;
  if (ref.title === undefined) {
    return !!ref.stretches?.some((stretch) => hashedTitle(titleKeyOf(stretch)).some(has));
  }
  const parsed = parseTitle(ref.title);
  // The key of the whole title is one of these.
  if (tolerantKeys(parsed).some(has)) return true;
  const hashes = blockWords(parsed.words).map(hash32);
  // Most words are in no block at all: then no pair of them is.
  const blocks = [...endBlocks(parsed.letters), ...pairBlocks(hashes.filter(has))];
  return blocks.filter(has).length >= leastShared(hashes.length);
}
