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
import { plainLetters, titleKeyOf } from './title-key';

/** What a gate knows of the papers. */
export interface GateContents {
  /** Under which they are found: sorted, each once. */
  hashes: Uint32Array<ArrayBuffer>;
  /**
   * Letters of those without an arXiv id. A plain title that has none of them, written together, is
   * none of theirs. `undefined` where these would be too many.
   */
  tellTales: string[] | undefined;
}

/** A gate that is ready to be asked. */
export interface Gate extends Pick<GateContents, 'tellTales'> {
  has(hash: number): boolean;
}

/** Most of what is asked is not there, and half a hash shows it: a page asks ten times a title. */
export function openGate({ hashes, tellTales }: GateContents): Gate {
  const halves = new Uint8Array(2 ** 16);
  for (const hash of hashes) halves[hash >>> 16] = 1;
  const has = (hash: number) =>
    halves[hash >>> 16] === 1 && hashes[lowerBound(hashes, hash)] === hash;
  return { has, tellTales };
}

/** Whether this paper may be explained. The work is bounded, whatever the title. */
export function mayPass({ has, tellTales }: Gate, ref: PaperRef): boolean {
  if (hashedIds(ref).some(has)) return true;
  if (ref.title === undefined) {
    return !!ref.stretches?.some((stretch) => hashedTitle(titleKeyOf(stretch)).some(has));
  }
  // Ids veto: a mention with an arXiv id is of none of the papers that have another one.
  const letters = ref.ids.arxiv && plainLetters(ref.title);
  if (letters !== undefined && tellTales?.every((some) => !letters.includes(some))) return false;
  const parsed = parseTitle(ref.title);
  // The key of the whole title is one of these.
  if (tolerantKeys(parsed).some(has)) return true;
  const hashes = blockWords(parsed.words).map(hash32);
  // Most words are in no block at all: then no pair of them is.
  const blocks = [...endBlocks(parsed.letters), ...pairBlocks(hashes.filter(has))];
  return blocks.filter(has).length >= leastShared(hashes.length);
}
