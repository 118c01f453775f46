import { firstBits } from './hash';

/** Takes records one by one, for as many as there are: nothing of them is kept but the postings. */
export interface PostingsCollector {
  /** @throws RangeError for a number above two million */
  add(number: number, hashes: number[]): void;
  /** All that was added; ends the collecting. */
  finish(): CollectedPostings;
}

export interface CollectedPostings {
  /** How many postings there are. */
  count: number;
  /** The largest number of a record; 0 where there is none. */
  largest: number;
  /**
   * The postings in ascending order, as {@link hashIn} and {@link numberIn} read them, divided by
   * the first bits of their hashes into 4,096 lists. Memory is freed as they are taken.
   */
  sorted: Iterable<Float64Array>;
}

/** The lists are divided by so many bits; each is sorted by itself, which takes no further memory. */
export const LIST_BITS = 12;
/** A hash and a number fit into the 53 whole bits of a double, which sorts fast. */
const NUMBERS = 2 ** 21;

export function collectPostings(): PostingsCollector {
  const lists: (DoubleList | undefined)[] = new Array(2 ** LIST_BITS);
  let [count, largest] = [0, 0];
  return {
    add(number, hashes) {
      if (number >= NUMBERS) throw new RangeError('more records than an index can hold');
      for (const hash of hashes) {
        const at = firstBits(hash, LIST_BITS);
        const list = lists[at] ?? new DoubleList();
        lists[at] = list;
        list.push(hash * NUMBERS + number);
      }
      count += hashes.length;
      largest = Math.max(largest, number);
    },
    finish: () => ({ count, largest, sorted: sortedLists(lists) }),
  };
}

export function hashIn(posting: number): number {
  return Math.floor(posting / NUMBERS);
}

export function numberIn(posting: number): number {
  return posting % NUMBERS;
}

function* sortedLists(lists: (DoubleList | undefined)[]): Generator<Float64Array> {
  for (const list of lists) yield list?.take() ?? new Float64Array();
}

/** A list of doubles that grows. */
class DoubleList {
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
