import { firstBits } from './hash';
import { lowerBound } from './lower-bound';

/**
 * From hashes to the numbers of records, in some five bytes a posting, read by search, copied to
 * and from IndexedDB as they are. The first bits of a hash say in which bucket it is, as many as a
 * number takes; its other bits and the number are one word of 32 bits. So hashes are kept whole.
 */
export interface Postings {
  /** Where each bucket begins among the words, and where the last one ends. */
  starts: Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
  /** In each bucket in ascending order. */
  words: Uint32Array<ArrayBuffer>;
}

/** How the bits of a hash are divided. */
export interface PostingsForm {
  /** The first ones: in which part. */
  partBits: number;
  /** The first ones, those among them: in which bucket; and the bits of a number. */
  numberBits: number;
}

/**
 * Postings in parts, so that a look-up reads a few of many. Parts that nobody has needed yet may be
 * missing.
 */
export interface PartedPostings extends PostingsForm {
  parts: readonly (Postings | undefined)[];
}

/** The part that a hash is in. */
export function partOf(hash: number, { partBits }: PostingsForm): number {
  return firstBits(hash, partBits);
}

/** The bucket of a hash, counted from the first one of its part. */
export function bucketOf(hash: number, { partBits, numberBits }: PostingsForm): number {
  return firstBits((hash << partBits) >>> 0, numberBits - partBits);
}

/** The word of a posting; that of the number 0 is the least of its hash. */
export function wordOf(hash: number, number: number, { numberBits }: PostingsForm): number {
  return ((hash << numberBits) | number) >>> 0;
}

/** How many starts a part has: one for each bucket, and the end. */
export function startsIn({ partBits, numberBits }: PostingsForm): number {
  return 2 ** (numberBits - partBits) + 1;
}

/** Whether there are no postings at all; of several parts some have some. */
export function isEmpty({ parts: [first, ...others] }: PartedPostings): boolean {
  return others.length === 0 && first?.words.length === 0;
}

/** The numbers under each hash in turn, in ascending order, at most `limit` of each. */
export function numbersUnder(postings: PartedPostings, asked: number[], limit: number): number[] {
  const found: number[] = [];
  for (const hash of asked) {
    const part = postings.parts[partOf(hash, postings)];
    if (part) collect(part, hash, postings, limit, found);
  }
  return found;
}

function collect(
  { starts, words }: Postings,
  hash: number,
  form: PostingsForm,
  limit: number,
  found: number[],
): void {
  const bucket = bucketOf(hash, form);
  const end = starts[bucket + 1] ?? 0;
  const least = wordOf(hash, 0, form);
  const numbers = 2 ** form.numberBits;
  let at = lowerBound(words, least, starts[bucket], end);
  for (let left = limit; left > 0 && at < end; left -= 1) {
    const number = (words[at] ?? 0) - least;
    if (number >= numbers) return;
    found.push(number);
    at += 1;
  }
}
