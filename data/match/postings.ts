import { lowerBound } from './lower-bound';

/**
 * From hashes to the numbers of records, in two typed arrays side by side, sorted by hash: eight
 * bytes a posting, read by binary search, copied to and from IndexedDB as they are.
 */
export interface Postings {
  hashes: Uint32Array<ArrayBuffer>;
  numbers: Uint32Array<ArrayBuffer>;
}

/** A hash and a number fit into the 53 whole bits of a double, which sorts fast. */
const NUMBERS = 2 ** 21;

/**
 * @param keys of each record, the record's number being its place
 * @throws RangeError for more than two million records
 */
export function createPostings(keys: Iterable<number[]>): Postings {
  const packed = pack(keys);
  packed.sort();
  const hashes = new Uint32Array(packed.length);
  const numbers = new Uint32Array(packed.length);
  packed.forEach((value, i) => {
    const hash = Math.floor(value / NUMBERS);
    hashes[i] = hash;
    numbers[i] = value - hash * NUMBERS;
  });
  return { hashes, numbers };
}

function pack(keys: Iterable<number[]>): Float64Array {
  let packed = new Float64Array(1024);
  let length = 0;
  let number = 0;
  for (const hashes of keys) {
    if (number >= NUMBERS) throw new RangeError('more records than an index can hold');
    for (const hash of hashes) {
      if (length === packed.length) {
        const larger = new Float64Array(packed.length * 2);
        larger.set(packed);
        packed = larger;
      }
      packed[length++] = hash * NUMBERS + number;
    }
    number += 1;
  }
  return packed.slice(0, length);
}

/** The numbers under each hash in turn, in ascending order, at most `limit` of each. */
export function numbersUnder(
  { hashes, numbers }: Postings,
  asked: number[],
  limit: number,
): number[] {
  const found: number[] = [];
  for (const hash of asked) {
    let at = lowerBound(hashes, hash);
    for (let left = limit; left > 0 && hashes[at] === hash; left -= 1) {
      found.push(numbers[at] ?? 0);
      at += 1;
    }
  }
  return found;
}
