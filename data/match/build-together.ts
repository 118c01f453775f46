import { buildPostings } from './build-postings';
import { connected } from './connected';
import type { Postings } from './postings';

/** Finds records that have a hash in common, in 13 bytes of memory a hash. */
export interface TogetherBuilder {
  /** @throws RangeError for a number above two million */
  add(number: number, hashes: number[]): void;
  /** Numbers of records that have a hash in common, also through others, in ascending order. */
  finish(): number[][];
}

export function buildTogether(): TogetherBuilder {
  const postings = buildPostings();
  return {
    add: postings.add,
    finish: () => connected(pairs(postings.finish().parts)),
  };
}

/** Neighbours under one hash. */
function* pairs(parts: Iterable<Postings>): Generator<number[]> {
  for (const { hashes, numbers } of parts) {
    for (let i = 1; i < hashes.length; i += 1) {
      const [before, number] = [numbers[i - 1], numbers[i]];
      if (hashes[i] !== hashes[i - 1] || before === undefined || number === undefined) continue;
      if (before !== number) yield [before, number];
    }
  }
}
