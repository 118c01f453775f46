import type { Weighed } from './weighed';
import { rarity } from './weights';

/** Summaries that one reading of a word has found, and how much that reading counts. */
export interface Scored {
  weighed: Weighed;
  factor: number;
}

/**
 * The scores of all summaries by their numbers: what its words add up to where each word has been
 * found in any of its readings, 0 elsewhere.
 *
 * @param words of the query, each by its readings
 */
export function scoredByAll(words: Scored[][], summaries: number): Float32Array {
  const [first, ...others] = words.map((readings) => scoredByAny(readings, summaries));
  const scores = first ?? new Float32Array(summaries);
  for (const more of others) {
    scores.forEach((score, i) => {
      const added = more[i] ?? 0;
      scores[i] = score > 0 && added > 0 ? score + added : 0;
    });
  }
  return scores;
}

function scoredByAny(readings: Scored[], summaries: number): Float32Array {
  const scores = new Float32Array(summaries);
  for (const { weighed, factor } of readings) {
    const { numbers, weights } = weighed;
    const each = factor * rarity(numbers.length, summaries);
    numbers.forEach((number, i) => {
      scores[number] = Math.max(scores[number] ?? 0, each * (weights[i] ?? 0));
    });
  }
  return scores;
}

/** A score and a number fit into the 53 whole bits of a double, which sorts fast. */
const NUMBERS = 2 ** 21;
const HIGHEST = 2 ** 32 - 1;
const FINENESS = 2 ** 10;

/** The numbers of those with a score, the highest first, then as they are numbered. */
export function ranked(scores: Float32Array): Uint32Array {
  const keys = new Float64Array(scores.length);
  let length = 0;
  scores.forEach((score, number) => {
    if (score > 0) {
      keys[length++] = (HIGHEST - Math.round(score * FINENESS)) * NUMBERS + number;
    }
  });
  const sorted = keys.subarray(0, length).sort();
  return Uint32Array.from(sorted, (key) => key % NUMBERS);
}
