import { createTitleIndex } from './build-title-index';
import type { Candidate } from './candidate';
import { withSharedPapers } from './one-paper';
import type { PartedPostings } from './postings';

/** Where summaries are looked up: the two halves of the index, and the papers under its numbers. */
export interface Collection {
  /** The keys, with those parts at least that the hashes of these lists are in. */
  keys(asked: number[][]): Promise<PartedPostings>;
  /** The blocks, likewise: larger, and needed only for titles that are not found by their keys. */
  blocks(asked: number[][]): Promise<PartedPostings>;
  /** Papers, these numbers' among them; a number that leads nowhere is left out. */
  candidates(numbers: number[]): Promise<ReadonlyMap<number, Candidate>>;
}

/** A collection that is wholly in memory. */
export function collectionOf(all: Candidate[]): Collection {
  const { keys, blocks, together } = createTitleIndex(all);
  const byNumber = new Map(all.entries());
  for (const numbers of together) {
    const some = withSharedPapers(numbers.flatMap((number) => byNumber.get(number) ?? []));
    some.forEach((candidate, i) => {
      byNumber.set(numbers[i] ?? -1, candidate);
    });
  }
  return {
    keys: async () => keys,
    blocks: async () => blocks,
    candidates: async () => byNumber,
  };
}
