import type { Candidate } from './candidate';
import type { Postings } from './postings';
import { createTitleIndex } from './title-index';

/** Where summaries are looked up: the two parts of the index, and the papers under its numbers. */
export interface Collection {
  keys(): Promise<Postings>;
  /** Larger, and needed only for titles that are not found by their keys. */
  blocks(): Promise<Postings>;
  /** The papers with these numbers; a number that leads nowhere is left out. */
  candidates(numbers: number[]): Promise<Map<number, Candidate>>;
}

/** A collection that is wholly in memory. */
export function collectionOf(all: Candidate[]): Collection {
  const { keys, blocks } = createTitleIndex(all);
  return {
    keys: async () => keys,
    blocks: async () => blocks,
    async candidates(numbers) {
      const found = new Map<number, Candidate>();
      for (const number of numbers) {
        const candidate = all[number];
        if (candidate) found.set(number, candidate);
      }
      return found;
    },
  };
}
