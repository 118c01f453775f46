import { createTitleIndex } from './build-title-index';
import { type Candidate, papersIn } from './candidate';
import { withSharedPapers } from './one-paper';
import type { PartedPostings } from './postings';
import type { TitleIndex } from './title-index';

/** Postings, with those parts at least that the hashes of these lists are in. */
export type ReadPostings = (asked: number[][]) => Promise<PartedPostings>;

/** Where summaries are looked up: the sections of the index, and the papers under its numbers. */
export interface Collection extends Record<keyof TitleIndex, ReadPostings> {
  /** Papers, these numbers' among them; a number that leads nowhere is left out. */
  candidates(numbers: number[]): Promise<ReadonlyMap<number, Candidate>>;
}

/** A collection that is wholly in memory. */
export function collectionOf(all: Candidate[]): Collection {
  const { keys, blocks, withoutArxiv, together } = createTitleIndex(all);
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
    withoutArxiv: async () => withoutArxiv,
    candidates: async () => byNumber,
  };
}

/** The papers under each list of numbers, all read at once. */
export async function papersUnder(
  numbers: number[][],
  { candidates }: Collection,
): Promise<Candidate[][]> {
  const all = [...new Set(numbers.flat())];
  const found = all.length > 0 ? await candidates(all) : new Map<number, Candidate>();
  return numbers.map((some) => some.flatMap((number) => papersOf(found.get(number))));
}

function papersOf(candidate: Candidate | undefined): Candidate[] {
  return candidate ? papersIn(candidate) : [];
}
