/** A way to find a title among others: ours, or what one would take instead. */
export interface Method {
  name: string;
  /** What a bundler would add to the extension for it: an entry as source text. */
  entry?: string;
  build(titles: string[]): Index;
}

/** Titles made ready to be looked in. */
export interface Index {
  /** The likeliest title for each query of a page, where there is one. */
  find(queries: string[]): Promise<(Guess | undefined)[]>;
  /** The size of the index as it would be stored, where that can be told. */
  bytes?: number;
}

/** The number of a title, and how sure the method is: comparable within one method only. */
export interface Guess {
  at: number;
  score: number;
}

/** An index of a method that looks queries up one by one. */
export function oneByOne(find: (query: string) => Guess | undefined, bytes?: number): Index {
  return {
    find: async (queries) => queries.map(find),
    ...(bytes === undefined ? {} : { bytes }),
  };
}

/** The best of the titles by a score from 0 to 1; of equally good ones the first. */
export function bestOf(scores: Iterable<Guess>): Guess | undefined {
  let best: Guess | undefined;
  for (const guess of scores) if (!best || guess.score > best.score) best = guess;
  return best;
}

/**
 * The length of the shorter of two titles over that of the longer. Searches find parts of titles as
 * well as whole ones; with their scores weighed so, a part is no longer as good as the whole.
 */
export function lengthShare(a: string, b: string): number {
  return Math.min(a.length, b.length) / Math.max(a.length, b.length, 1);
}

/** So many of the best results of a search are weighed. */
export const WEIGHED = 5;

/** What all methods but ours are given: lower case, single spaces. */
export function plain(title: string): string {
  return title.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Words of a plain title. */
export function tokensOf(title: string): string[] {
  return plain(title).match(/[\p{L}\p{N}]+/gu) ?? [];
}
