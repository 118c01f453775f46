import { seeded, shuffled } from '../random';
import type { TitledPaper } from './titled-paper';

/** So many papers are summaries, and as many others are looked up. */
export const HALF = 100_000;

/** Two sets of different papers: no title key and no id is in both, or twice in one. */
export interface TwoHalves {
  summaries: TitledPaper[];
  others: TitledPaper[];
}

/** Chooses them at random, the same ones each time; less where the list is shorter. */
export function twoHalves(titles: TitledPaper[]): TwoHalves {
  const papers = eachOnce(shuffled(titles, seeded(3)));
  const half = Math.min(HALF, Math.floor(papers.length / 2));
  return { summaries: papers.slice(0, half), others: papers.slice(half, 2 * half) };
}

function eachOnce(papers: TitledPaper[]): TitledPaper[] {
  const seen = new Set<string>();
  return papers.filter(({ key, ids: { arxiv, openreview } }) => {
    const names = [`title:${key}`, arxiv, openreview].filter((name) => name !== undefined);
    const isNew = !names.some((name) => seen.has(name));
    for (const name of names) seen.add(name);
    return isNew;
  });
}
