import { type PartedPostings, type Postings, partOf } from './postings';

/** Takes records one by one, for as many as there are: nothing of them is kept but the postings. */
export interface PostingsBuilder {
  /** @throws RangeError for a number above two million */
  add(number: number, hashes: number[]): void;
  /** The postings in parts, of 30 to 60 kB unless said; ends the building, and frees memory as parts are taken. */
  finish(): BuiltPostings;
}

/** All parts of postings, made as they are taken, in order. */
export interface BuiltPostings {
  /** How many postings there are. */
  count: number;
  bits: PartedPostings['bits'];
  parts: Iterable<Postings>;
}

/** A hash and a number fit into the 53 whole bits of a double, which sorts fast. */
const NUMBERS = 2 ** 21;
/** Of 8 bytes each: together below 64 kB, above which Chromium keeps a value in a file of its own. */
const IN_A_PART = 7_500;
/** There are never more parts than these; each is sorted by itself, which takes no further memory. */
const BUCKET_BITS = 12;

/** @param inAPart so many postings are in a part at most, if hashes are spread evenly */
export function buildPostings(inAPart = IN_A_PART): PostingsBuilder {
  const buckets: (Bucket | undefined)[] = new Array(2 ** BUCKET_BITS);
  let count = 0;
  return {
    add(number, hashes) {
      if (number >= NUMBERS) throw new RangeError('more records than an index can hold');
      for (const hash of hashes) {
        const at = partOf(hash, BUCKET_BITS);
        const bucket = buckets[at] ?? new Bucket();
        buckets[at] = bucket;
        bucket.push(hash * NUMBERS + number);
      }
      count += hashes.length;
    },
    finish() {
      const bits = Math.min(BUCKET_BITS, Math.max(0, Math.ceil(Math.log2(count / inAPart))));
      return { count, bits, parts: partsOf(buckets, bits) };
    },
  };
}

function* partsOf(buckets: (Bucket | undefined)[], bits: number): Generator<Postings> {
  const inOne = 2 ** (BUCKET_BITS - bits);
  for (let from = 0; from < buckets.length; from += inOne) {
    const some = buckets.slice(from, from + inOne);
    yield unpacked(some.flatMap((bucket) => bucket?.take() ?? []));
  }
}

function unpacked(sorted: Float64Array[]): Postings {
  const length = sorted.reduce((sum, values) => sum + values.length, 0);
  // In one buffer, which is copied to and from a database at once.
  const both = new Uint32Array(2 * length);
  const [hashes, numbers] = [both.subarray(0, length), both.subarray(length)];
  let at = 0;
  for (const values of sorted) {
    for (const value of values) {
      const hash = Math.floor(value / NUMBERS);
      hashes[at] = hash;
      numbers[at] = value - hash * NUMBERS;
      at += 1;
    }
  }
  return { hashes, numbers };
}

/** A list of doubles that grows. */
class Bucket {
  #values = new Float64Array();
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(Math.ceil((this.#length + 4) * 1.5));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** All values in order; they are gone then. */
  take(): Float64Array {
    const values = this.#values.subarray(0, this.#length).sort();
    this.#values = new Float64Array();
    this.#length = 0;
    return values;
  }
}
