import { collectionOf } from '../../../data/match/collection';
import type { Match } from '../../../data/match/match';
import { candidatesOf, haveSameId, numberOf, type TitledPaper } from '../corpus/titled-paper';
import type { Group, VariantPair } from '../corpus/variant-pairs';
import { count, percent, type Table } from '../table';
import { joinAll } from './join';
import { writeMissedPairs } from './missed-pairs';

/** A pair whose second title was looked up where its first is a summary's. */
export interface LookedUp {
  pair: VariantPair;
  match: Match | null;
  /** What it was joined to, where that is not its own paper. */
  another?: TitledPaper;
}

/**
 * How many pairs of titles of one paper are found, by the kind of their difference. All first
 * titles are summaries at once, among `noise`: other papers, so that blocking is tested too.
 */
export async function recall(pairs: VariantPair[], noise: TitledPaper[]): Promise<Table[]> {
  const summaries = summariesOf(pairs, noise);
  const collection = collectionOf(candidatesOf(summaries));
  const refs = pairs.map(({ b }) => ({ title: b.title, ids: {} }));
  const matches = await joinAll(refs, collection);
  const looked = pairs.map((pair, i): LookedUp => {
    const match = matches[i] ?? null;
    const joined = match ? summaries[numberOf(match.summary)] : undefined;
    if (!joined || joined.key === pair.a.key || haveSameId(joined.ids, pair.b.ids)) {
      return { pair, match };
    }
    // The very title under another id: the corpus has this paper twice, and the pair is not found.
    return joined.key === pair.b.key ? { pair, match: null } : { pair, match, another: joined };
  });
  writeMissedPairs(looked);
  return GROUPS.map(({ group, title, goal, grade }) => ({
    title,
    notes: [
      `Each second title looked up, without ids, among ${count(summaries.length)} summaries.`,
    ],
    head: [
      'kind',
      'pairs',
      'certain %',
      'certain or possible %',
      'joined to another',
      'goal',
      'met',
    ],
    rows: rowsOf(
      looked.filter(({ pair }) => pair.group === group),
      goal,
      grade,
    ),
  }));
}

const GROUPS: { group: Group; title: string; goal?: number; grade: 'certain' | 'either' }[] = [
  {
    group: 'notation',
    title: 'Found: titles that differ in notation',
    goal: 99.5,
    grade: 'certain',
  },
  { group: 'tolerant', title: 'Found: titles that differ in more', goal: 90, grade: 'either' },
  { group: 'renamed', title: 'Found: papers renamed', grade: 'either' },
];

/** A summary a title key: the first titles of the pairs, and noise that is none of their papers. */
function summariesOf(pairs: VariantPair[], noise: TitledPaper[]): TitledPaper[] {
  const firsts = new Map<string, TitledPaper>(pairs.map(({ a }) => [a.key, a]));
  const known = new Set<string | undefined>(
    pairs.flatMap(({ a, b }) => [a.key, b.key, a.ids.arxiv, a.ids.openreview]),
  );
  known.delete(undefined);
  const others = noise.filter(
    ({ key, ids }) => ![key, ids.arxiv, ids.openreview].some((name) => known.has(name)),
  );
  return [...firsts.values(), ...others];
}

function rowsOf(looked: LookedUp[], goal: number | undefined, grade: 'certain' | 'either') {
  const kinds = [...new Set(looked.map(({ pair }) => pair.kind))];
  return kinds
    .map((kind) => ({ kind, some: looked.filter(({ pair }) => pair.kind === kind) }))
    .sort((a, b) => b.some.length - a.some.length)
    .map(({ kind, some }) => {
      const found = some.filter(({ match, another }) => match && !another);
      const certain = found.filter(({ match }) => match?.grade === 'certain').length;
      const reached = (100 * (grade === 'certain' ? certain : found.length)) / some.length;
      return [
        kind.replaceAll('_', ' '),
        count(some.length),
        percent(certain, some.length),
        percent(found.length, some.length),
        count(some.filter(({ another }) => another).length),
        goal === undefined ? '–' : `${goal}% ${grade === 'certain' ? 'certain' : 'found'}`,
        goal === undefined ? '–' : reached >= goal ? 'yes' : 'NO',
      ];
    });
}
