import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerBound } from '@/data/match/lower-bound';
import { createPostings, numbersUnder } from '@/data/match/postings';

/** Few hashes, so that records share them, and the ends of their range. */
const hash = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.constantFrom(0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1),
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
);
const records = fc.array(fc.uniqueArray(hash, { maxLength: 8 }), { maxLength: 40 });

describe('postings', () => {
  it('hold what was put in and nothing else, in ascending order', () => {
    fc.assert(
      fc.property(records, hash, (keys, other) => {
        const postings = createPostings(keys);
        for (const asked of [other, ...keys.flat()]) {
          const expected = keys.flatMap((own, number) => (own.includes(asked) ? [number] : []));
          expect([...numbersUnder(postings, [asked], Number.POSITIVE_INFINITY)]).toEqual(expected);
        }
        expect(postings.hashes).toHaveLength(keys.flat().length);
        expect(postings.numbers).toHaveLength(keys.flat().length);
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  it('give so many numbers at most, the first ones', () => {
    fc.assert(
      fc.property(records, hash, fc.integer({ min: 0, max: 10 }), (keys, asked, limit) => {
        const postings = createPostings(keys);
        const all = [...numbersUnder(postings, [asked], Number.POSITIVE_INFINITY)];
        expect([...numbersUnder(postings, [asked], limit)]).toEqual(all.slice(0, limit));
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  it('give the numbers of several hashes in turn, those of one that is asked twice too', () => {
    fc.assert(
      fc.property(records, fc.array(hash, { maxLength: 6 }), (keys, other) => {
        const postings = createPostings(keys);
        const asked = [...other, ...keys.flat().slice(0, 4), ...other];
        const each = asked.flatMap((one) => numbersUnder(postings, [one], 3));
        expect(numbersUnder(postings, asked, 3)).toEqual(each);
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  it('of many records hold each of them', () => {
    const postings = createPostings(Array.from({ length: 10_000 }, (_, i) => [i % 7, 100 + i]));
    expect([...numbersUnder(postings, [100 + 9_999], 8)]).toEqual([9_999]);
    expect([...numbersUnder(postings, [3], 3)]).toEqual([3, 10, 17]);
    expect(postings.hashes).toHaveLength(20_000);
  });

  it.each([[[]], [[[], []]]])('of no keys hold nothing', (keys: number[][]) => {
    expect([...numbersUnder(createPostings(keys), [0], 8)]).toEqual([]);
  });
});

it('the lower bound of a value is before all that are not below it', () => {
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 200 }), hash, (values, other) => {
      const sorted = Uint32Array.from(values).sort();
      for (const value of [other, ...values]) {
        expect(lowerBound(sorted, value)).toBe(values.filter((one) => one < value).length);
      }
    }),
    { numRuns: 300, seed: 21 },
  );
});

it('the lower bound is found where values are as uneven as can be', () => {
  const doubling = Uint32Array.from({ length: 32 }, (_, i) => 2 ** i);
  doubling.forEach((value, i) => {
    expect(lowerBound(doubling, value)).toBe(i);
    expect(lowerBound(doubling, value + 1)).toBe(i === 0 ? 1 : i + 1);
  });
});
