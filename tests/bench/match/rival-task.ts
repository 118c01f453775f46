import type { Corpus } from '../corpus/corpus';
import type { TitledPaper } from '../corpus/titled-paper';
import type { TwoHalves } from '../corpus/two-halves';
import type { VariantPair } from '../corpus/variant-pairs';
import { seeded, shuffled } from '../random';
import { nearMissesOf } from './near-misses';

const SUMMARIES = 5_000;
const ALTERED = 300;
const NEAR = 300;
const OTHERS = 400;

/** One task for all methods: titles that are there, and titles to be looked up among them. */
export interface RivalTask {
  titles: string[];
  /** `own` is the number of the title that is its paper's; absent where none is. */
  queries: { title: string; own?: number }[];
  /** How many queries are of which sort. */
  counts: { altered: number; near: number; others: number };
}

/** Altered titles of every kind alike, hard near misses, and titles of other papers, mixed. */
export function rivalTask({ pairs, titles }: Corpus, { summaries, others }: TwoHalves): RivalTask {
  const altered = chosenPairs(pairs);
  const known = namesOf(pairs.flatMap(({ a, b }) => [a, b]));
  const isFree = (paper: TitledPaper) => !namesIn(paper).some((name) => known.has(name));
  const noise = summaries.filter(isFree).slice(0, SUMMARIES - altered.length);
  const papers = [...altered.map(({ a }) => a), ...noise];
  const near = nearMissesOf(papers, titles.filter(isFree), NEAR);
  const taken = namesOf(near);
  const rest = others
    .filter((paper) => isFree(paper) && !namesIn(paper).some((name) => taken.has(name)))
    .slice(0, OTHERS);
  const queries = [
    ...altered.map(({ b }, own) => ({ title: b.title, own })),
    ...[...near, ...rest].map(({ title }) => ({ title })),
  ];
  return {
    titles: papers.map(({ title }) => title),
    queries: shuffled(queries, seeded(6)),
    counts: { altered: altered.length, near: near.length, others: rest.length },
  };
}

/** Pairs that are really altered, kind after kind, no paper twice. */
function chosenPairs(pairs: VariantPair[]): VariantPair[] {
  const seen = new Set<string>();
  const fit = shuffled(pairs, seeded(5)).filter(({ a, b, group }) => {
    const names = [...namesIn(a), ...namesIn(b)];
    const isNew = !names.some((name) => seen.has(name));
    if (group === 'renamed' || a.title === b.title || !isNew) return false;
    for (const name of names) seen.add(name);
    return true;
  });
  const turns = new Map<string, number>();
  return fit
    .map((pair) => {
      const turn = turns.get(pair.kind) ?? 0;
      turns.set(pair.kind, turn + 1);
      return { pair, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .slice(0, ALTERED)
    .map(({ pair }) => pair);
}

function namesIn({ key, ids }: TitledPaper): string[] {
  return [key, ids.arxiv, ids.openreview].filter((name) => name !== undefined);
}

function namesOf(papers: TitledPaper[]): Set<string> {
  return new Set(papers.flatMap(namesIn));
}
