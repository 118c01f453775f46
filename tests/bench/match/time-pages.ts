import type { Guess, Index } from './method';

/** A page of a list holds so many titles. */
export const PAGE = 300;
/** Pages are timed anew until so much time went by, or there are enough of them. */
const ENOUGH_MS = 2_000;
const ENOUGH_PAGES = 21;

/** What an index answered, and how long its pages took in milliseconds. */
export interface TimedAnswers {
  guesses: (Guess | undefined)[];
  median: number;
  worst: number;
  pages: number;
}

/** Looks all queries up, a page at a time; whole pages are timed, the quick ones again. */
export async function timePages(index: Index, queries: string[]): Promise<TimedAnswers> {
  const guesses: (Guess | undefined)[] = [];
  const times: number[] = [];
  for (let from = 0; from < queries.length; from += PAGE) {
    const page = queries.slice(from, from + PAGE);
    const started = performance.now();
    guesses.push(...(await index.find(page)));
    if (page.length === PAGE || times.length === 0) times.push(performance.now() - started);
  }
  const whole = Math.max(1, Math.floor(queries.length / PAGE));
  for (let i = 0; sum(times) < ENOUGH_MS && times.length < ENOUGH_PAGES; i += 1) {
    const from = (i % whole) * PAGE;
    const started = performance.now();
    await index.find(queries.slice(from, from + PAGE));
    times.push(performance.now() - started);
  }
  const sorted = times.sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return { guesses, median, worst: sorted.at(-1) ?? 0, pages: sorted.length };
}

function sum(times: number[]): number {
  return times.reduce((total, time) => total + time, 0);
}
