import { haveOtherIds, type TitledPaper } from '../corpus/titled-paper';
import { tokensOf } from './method';
import { readReviewedPairs } from './reviewed-pairs';

/** So many times more summaries are tried than near misses are wanted: the hardest are taken. */
const TRIED = 4;

interface NearMiss {
  paper: TitledPaper;
  likeness: number;
}

/**
 * Titles of other papers that are likest to those of some summaries, by the words they share, the
 * hardest first. Both have arXiv ids, which differ, and no one who read the pair called it one work.
 */
export function nearMissesOf(
  summaries: TitledPaper[],
  titles: TitledPaper[],
  wanted: number,
): TitledPaper[] {
  const keys = new Set(summaries.map(({ key }) => key));
  const ids = new Set(summaries.map(({ ids: { arxiv } }) => arxiv));
  const others = titles.filter(
    ({ key, ids: { arxiv } }) => arxiv !== undefined && !ids.has(arxiv) && !keys.has(key),
  );
  const likest = likestAmong(others);
  const found = summaries
    .filter(({ ids: { arxiv } }) => arxiv !== undefined)
    .slice(0, TRIED * wanted)
    .flatMap((summary) => likest(summary) ?? [])
    .sort((a, b) => b.likeness - a.likeness);
  const unique = new Map(found.map(({ paper }) => [paper.key, paper]));
  return [...unique.values()].slice(0, wanted);
}

function likestAmong(others: TitledPaper[]): (summary: TitledPaper) => NearMiss | undefined {
  const reviewed = readReviewedPairs();
  const sets = others.map(({ title }) => new Set(tokensOf(title)));
  const papersWith = new Map<string, number[]>();
  sets.forEach((words, at) => {
    for (const word of words) {
      const some = papersWith.get(word);
      if (some) some.push(at);
      else papersWith.set(word, [at]);
    }
  });
  const shared = new Uint16Array(others.length);
  return (summary) => {
    const words = new Set(tokensOf(summary.title));
    shared.fill(0);
    for (const word of words) {
      for (const at of papersWith.get(word) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    }
    let best: NearMiss | undefined;
    others.forEach((paper, at) => {
      const both = shared[at] ?? 0;
      const likeness = both / (words.size + (sets[at]?.size ?? 0) - both);
      if (both === 0 || likeness <= (best?.likeness ?? 0)) return;
      if (!haveOtherIds(summary.ids, paper.ids)) return;
      if (reviewed(summary.key, paper.key) !== 'same') best = { paper, likeness };
    });
    return best;
  };
}
