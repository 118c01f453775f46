import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepFrom } from '@/entrypoints/reader.content/list/step';

const HEIGHT = 800;
/** Two rows above the window, two in it, one below. */
const tops = [-900, -100, 200, 500, 1200];

describe('a step', () => {
  it.each<[string, 1 | -1, number | undefined, number]>([
    ['on, from nowhere, goes to the first in the window', 1, undefined, 2],
    ['back, from nowhere, goes to the last above it', -1, undefined, 1],
    ['on from a row in the window goes to the next', 1, 2, 3],
    ['back from a row in the window goes to the previous', -1, 2, 1],
    ['on from the last in the window goes below it', 1, 3, 4],
    ['on from a row that was scrolled away starts from the window', 1, 0, 2],
    ['back from a row that was scrolled away starts from the window', -1, 4, 1],
  ])('%s', (_, by, current, expected) => {
    expect(stepFrom(tops, by, current, HEIGHT)).toBe(expected);
  });

  it('goes round at both ends', () => {
    expect(stepFrom([100, 200, 300], 1, 2, HEIGHT)).toBe(0);
    expect(stepFrom([100, 200, 300], -1, 0, HEIGHT)).toBe(2);
    expect(stepFrom([-300, -200], 1, undefined, HEIGHT)).toBe(0);
    expect(stepFrom([100, 200], -1, undefined, HEIGHT)).toBe(1);
  });

  it('always leads to one of the rows', () => {
    const sorted = fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1 });
    const current = fc.option(fc.nat(60), { nil: undefined });
    fc.assert(
      fc.property(sorted, fc.constantFrom<1 | -1>(1, -1), current, (some, by, at) => {
        const rows = some.toSorted((a, b) => a - b);
        expect(rows[stepFrom(rows, by, at, HEIGHT)]).toBeDefined();
      }),
    );
  });
});
