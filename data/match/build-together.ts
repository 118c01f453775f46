import { collectPostings, hashIn, numberIn } from './collect-postings';
import { connected } from './connected';

/** Finds records that have a hash in common, in 13 bytes of memory a hash. */
export interface TogetherBuilder {
  /** @throws RangeError for a number above two million */
  add(number: number, hashes: number[]): void;
  /** Numbers of records that have a hash in common, also through others, in ascending order. */
  finish(): number[][];
}

export function buildTogether(): TogetherBuilder {
  const { add, finish } = collectPostings();
  return {
    add,
    finish: () => connected(pairs(finish().sorted)),
  };
}

/** Neighbours under one hash. */
function* pairs(sorted: Iterable<Float64Array>): Generator<number[]> {
  for (const postings of sorted) {
    let before: number | undefined;
    for (const posting of postings) {
      if (before !== undefined && hashIn(before) === hashIn(posting)) {
        const [one, other] = [numberIn(before), numberIn(posting)];
        if (one !== other) yield [one, other];
      }
      before = posting;
    }
  }
}
