import { lowerBoundNear } from './lower-bound';

/**
 * From hashes to the numbers of records, in two typed arrays side by side, sorted by hash: eight
 * bytes a posting, read by search, copied to and from IndexedDB as they are.
 */
export interface Postings {
  hashes: Uint32Array<ArrayBuffer>;
  numbers: Uint32Array<ArrayBuffer>;
}

/**
 * Postings in parts, so that a look-up reads a few of many: the first `bits` bits of a hash say in
 * which part it is. Parts that nobody has needed yet may be missing.
 */
export interface PartedPostings {
  bits: number;
  parts: readonly (Postings | undefined)[];
}

/** The part that a hash is in. */
export function partOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

/** Whether there are no postings at all; of several parts some have some. */
export function isEmpty({ bits, parts }: PartedPostings): boolean {
  return bits === 0 && parts[0]?.hashes.length === 0;
}

/** The numbers under each hash in turn, in ascending order, at most `limit` of each. */
export function numbersUnder(
  { bits, parts }: PartedPostings,
  asked: number[],
  limit: number,
): number[] {
  const found: number[] = [];
  for (const hash of asked) {
    const part = parts[partOf(hash, bits)];
    if (part) collect(part, likelyPlace(part, hash, bits), hash, limit, found);
  }
  return found;
}

/** Hashes are spread evenly: from one's first bits in its part follows about where it is. */
function likelyPlace({ hashes }: Postings, hash: number, bits: number): number {
  return Math.floor((((hash << bits) >>> 0) / 2 ** 32) * hashes.length);
}

function collect(
  { hashes, numbers }: Postings,
  near: number,
  hash: number,
  limit: number,
  found: number[],
): void {
  let at = lowerBoundNear(hashes, hash, near);
  for (let left = limit; left > 0 && hashes[at] === hash; left -= 1) {
    found.push(numbers[at] ?? 0);
    at += 1;
  }
}
