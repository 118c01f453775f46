import { isFunctionWord } from './function-words';
import { type WordRelation, wordRelation } from './word-relation';

/** What differs between a mention's title and a record's, word by word. */
export type Difference =
  | { kind: WordRelation | 'replaced'; mention: string; record: string; at: Place }
  | { kind: 'missing'; record: string; at: Place }
  | { kind: 'added'; mention: string; at: Place };

/** Before the first word that both have, after the last one, or between. */
export type Place = 'start' | 'middle' | 'end';

const COST = {
  spelling: 0.5,
  typo: 0.6,
  slip: 0.7,
  inflection: 0.7,
  functionWord: 1,
  word: 2,
  /** Cheaper than any other pair of words: a cut title ends in the beginning of one. */
  halfWord: 2.9,
  replaced: 3,
} as const;

/** A step of the alignment: so many words of either side, and what it costs. */
interface Step {
  mention: number;
  record: number;
  cost: number;
  kind: 'same' | WordRelation | 'replaced' | 'missing' | 'added';
}

/**
 * The fewest differences that turn the words of a mention into those of a record. Words that are
 * written together on one side and apart on the other are the same. Work and memory grow with the
 * product of both lengths, which are bounded.
 */
export function align(mention: string[], record: string[]): Difference[] {
  // Words alike at both ends are the same ones: of several places for a word, that is the likeliest.
  const start = sameAtStart(mention, record);
  const end = sameAtStart(mention.slice(start).reverse(), record.slice(start).reverse());
  const middle = cheapestSteps(
    mention.slice(start, mention.length - end),
    record.slice(start, record.length - end),
  );
  const steps = [...Array(start).fill(SAME), ...middle, ...Array(end).fill(SAME)];
  return differences(steps, mention, record);
}

const SAME: Step = { mention: 1, record: 1, cost: 0, kind: 'same' };

function sameAtStart(a: string[], b: string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

/** How much differences weigh: about 1 for a small word, 2 for a word, less for its other form. */
export function costOf(found: Difference[]): number {
  return found.reduce((sum, difference) => sum + costOfOne(difference), 0);
}

function costOfOne(difference: Difference): number {
  if (difference.kind === 'missing') return lossOf(difference.record);
  return difference.kind === 'added' ? lossOf(difference.mention) : COST[difference.kind];
}

function cheapestSteps(mention: string[], record: string[]): Step[] {
  const width = record.length + 1;
  const best: { cost: number; step?: Step }[] = Array.from(
    { length: (mention.length + 1) * width },
    () => ({ cost: Number.POSITIVE_INFINITY }),
  );
  best[0] = { cost: 0 };
  for (let i = 0; i <= mention.length; i += 1) {
    for (let j = 0; j <= record.length; j += 1) {
      const here = best[i * width + j]?.cost ?? 0;
      for (const step of stepsFrom(mention, record, i, j)) {
        const there = best[(i + step.mention) * width + j + step.record];
        if (there && here + step.cost < there.cost) {
          there.cost = here + step.cost;
          there.step = step;
        }
      }
    }
  }
  const steps: Step[] = [];
  let at = best.length - 1;
  for (let step = best[at]?.step; step; step = best[at]?.step) {
    steps.push(step);
    at -= step.mention * width + step.record;
  }
  return steps.reverse();
}

function stepsFrom(mention: string[], record: string[], i: number, j: number): Step[] {
  const [a, b] = [mention[i], record[j]];
  const steps: Step[] = [];
  if (a !== undefined) steps.push({ mention: 1, record: 0, cost: lossOf(a), kind: 'added' });
  if (b !== undefined) steps.push({ mention: 0, record: 1, cost: lossOf(b), kind: 'missing' });
  if (a === undefined || b === undefined) return steps;
  if (a === b) return [...steps, SAME];
  const together = joined(mention, record, i, j);
  if (together) steps.push(together);
  const relation = wordRelation(a, b);
  const cost = relation ? COST[relation] : isHalf(a, b) ? COST.halfWord : COST.replaced;
  return [...steps, { mention: 1, record: 1, cost, kind: relation ?? 'replaced' }];
}

function isHalf(a: string, b: string): boolean {
  return a.length < b.length ? b.startsWith(a) : a.startsWith(b);
}

function lossOf(word: string): number {
  return isFunctionWord(word) ? COST.functionWord : COST.word;
}

/** «pre trained» and «pretrained», «timeseries based» and «time series-based». */
const JOINS = [
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
  [2, 3],
  [3, 2],
] as const;

function joined(mention: string[], record: string[], i: number, j: number): Step | undefined {
  if (mention[i]?.[0] !== record[j]?.[0]) return undefined;
  const fits = JOINS.find(
    ([p, q]) =>
      i + p <= mention.length &&
      j + q <= record.length &&
      mention.slice(i, i + p).join('') === record.slice(j, j + q).join('') &&
      // «in homogeneous» is not «inhomogeneous».
      ![...mention.slice(i, i + p), ...record.slice(j, j + q)].some(isFunctionWord),
  );
  return fits && { mention: fits[0], record: fits[1], cost: 0, kind: 'same' };
}

function differences(steps: Step[], mention: string[], record: string[]): Difference[] {
  const isKept = ({ kind }: Step) => kind !== 'missing' && kind !== 'added';
  const [first, last] = [steps.findIndex(isKept), steps.findLastIndex(isKept)];
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  steps.forEach((step, n) => {
    const at = n < first ? 'start' : n > last ? 'end' : 'middle';
    const [a, b] = [mention[i] ?? '', record[j] ?? ''];
    if (step.kind === 'missing') found.push({ kind: 'missing', record: b, at });
    else if (step.kind === 'added') found.push({ kind: 'added', mention: a, at });
    else if (step.kind !== 'same') found.push({ kind: step.kind, mention: a, record: b, at });
    i += step.mention;
    j += step.record;
  });
  return found;
}
