import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outward } from '@/entrypoints/reader.content/list/outward';

describe('outward', () => {
  it.each([
    [0, ['a', 'b', 'c', 'd']],
    [2, ['c', 'b', 'd', 'a']],
    [4, ['d', 'c', 'b', 'a']],
  ])('from %i goes by distance', (from, expected) => {
    expect(outward(['a', 'b', 'c', 'd'], from)).toEqual(expected);
  });

  it('has everything once, wherever it begins', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.nat(50), (things, from) => {
        expect(outward(things, from).toSorted()).toEqual(things.toSorted());
      }),
    );
  });
});
