import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slips, wordRelation } from '@/data/match/word-relation';

describe('two words', () => {
  it.each([
    ['spelling', 'model', 'models'],
    ['spelling', 'policy', 'policies'],
    ['spelling', 'analysis', 'analyses'],
    ['spelling', 'class', 'classes'],
    ['spelling', 'modelling', 'modeling'],
    ['spelling', 'labelled', 'labeled'],
    ['spelling', 'colour', 'color'],
    ['spelling', 'centre', 'center'],
    ['spelling', 'optimise', 'optimize'],
    ['spelling', 'optimisation', 'optimization'],
    ['typo', 'difusion', 'diffusion'],
    ['typo', 'restoratoin', 'restoration'],
    ['typo', 'netwrok', 'network'],
    ['typo', 'perfeption', 'perfception'],
    ['slip', 'straining', 'training'],
    ['slip', 'xerfception', 'perfception'],
    ['slip', 'abd', 'abc'],
    ['slip', 'jema', 'jepa'],
    ['slip', 'prefceptoin', 'perfception'],
    ['inflection', 'learning', 'learned'],
    ['inflection', 'generate', 'generation'],
    ['inflection', 'robust', 'robustness'],
  ])('may be one by %s: «%s» and «%s»', (relation, a, b) => {
    expect([wordRelation(a, b), wordRelation(b, a)]).toEqual([relation, relation]);
  });

  it.each([
    ['homogeneous', 'inhomogeneous'],
    ['symmetric', 'asymmetric'],
    ['chromatic', 'achromatic'],
    ['periodic', 'aperiodic'],
    ['supervised', 'unsupervised'],
    ['convex', 'nonconvex'],
    ['linear', 'nonlinear'],
    ['stable', 'unstable'],
    ['complete', 'incomplete'],
    ['rational', 'irrational'],
    ['dependent', 'independent'],
    ['bounded', 'unbounded'],
    ['abelian', 'nonabelian'],
    ['with', 'without'],
    ['local', 'global'],
    ['bias', 'basis'],
    ['cat', 'car'],
    ['on', 'no'],
    ['gpt3', 'gpt4'],
    ['v1', 'v10'],
    ['2d', '3d'],
    ['image', 'video'],
  ])('are two: «%s» and «%s»', (a, b) => {
    expect([wordRelation(a, b), wordRelation(b, a)]).toEqual([undefined, undefined]);
  });

  it('are not surely one where one is the other with «un» before it, even a rare one', () => {
    expect(wordRelation('perturbed', 'unperturbed')).not.toBe('typo');
  });
});

describe('slips of the pen', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });

  it('are as many as the definition says, and 3 for more', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(slips(a, b)).toBe(Math.min(3, distance(a, b)));
      }),
      { numRuns: 2000, seed: 21 },
    );
  });

  it('are as many in either direction', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(slips(a, b)).toBe(slips(b, a));
      }),
      { numRuns: 2000, seed: 21 },
    );
  });

  it.each([
    ['', '', 0],
    ['', 'a', 1],
    ['', 'abc', 3],
    ['form', 'from', 1],
    ['kitten', 'sitting', 3],
    // A swapped pair is not changed again: that would be 2.
    ['ca', 'abc', 3],
  ])('between «%s» and «%s» are %i', (a, b, count) => {
    expect(slips(a, b)).toBe(count);
  });
});

/** Optimal string alignment, as it is defined: by recursion over the beginnings of both. */
function distance(a: string, b: string): number {
  const known = new Map<string, number>();
  const upTo = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const place = `${i} ${j}`;
    const before = known.get(place);
    if (before !== undefined) return before;
    const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const least = Math.min(
      upTo(i - 1, j) + 1,
      upTo(i, j - 1) + 1,
      upTo(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      ...(isSwap ? [upTo(i - 2, j - 2) + 1] : []),
    );
    known.set(place, least);
    return least;
  };
  return upTo(a.length, b.length);
}
