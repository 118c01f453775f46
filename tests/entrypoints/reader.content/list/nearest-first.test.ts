import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestFirst } from '@/entrypoints/reader.content/list/nearest-first';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('the nearest first', () => {
  it.each([
    [0, 2, 'abcdef'],
    [3, 2, 'cdabef'],
    [5, 3, 'defabc'],
    [6, 2, 'efabcd'],
    [1, 4, 'abcdef'],
    [2, 9, 'abcdef'],
  ])('from %i, %i of them: %s', (from, count, expected) => {
    expect(nearestFirst(letters, from, count).join('')).toBe(expected);
  });

  it('has everything once, wherever it begins', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.nat(50), fc.nat(50), (things, from, count) => {
        expect(nearestFirst(things, from, count).toSorted()).toEqual(things.toSorted());
      }),
    );
  });
});
