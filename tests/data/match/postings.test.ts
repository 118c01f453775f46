import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPostings } from '@/data/match/build-postings';
import { lowerBound, lowerBoundNear } from '@/data/match/lower-bound';
import { numbersUnder, type PartedPostings, partOf } from '@/data/match/postings';

/** Few hashes, so that records share them, and the ends of their range. */
const hash = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.constantFrom(0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1),
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
);
const records = fc.array(fc.uniqueArray(hash, { maxLength: 8 }), { maxLength: 40 });

/** @param inAPart so few that most are divided */
function createPostings(keys: number[][], inAPart = 8): PartedPostings {
  const builder = buildPostings(inAPart);
  keys.forEach((hashes, number) => {
    builder.add(number, hashes);
  });
  const { bits, parts } = builder.finish();
  return { bits, parts: [...parts] };
}

function hashesIn({ parts }: PartedPostings): number[] {
  return parts.flatMap((part) => [...(part?.hashes ?? [])]);
}

describe('postings', () => {
  it('hold what was put in and nothing else, in ascending order', () => {
    fc.assert(
      fc.property(records, hash, (keys, other) => {
        const postings = createPostings(keys);
        for (const asked of [other, ...keys.flat()]) {
          const expected = keys.flatMap((own, number) => (own.includes(asked) ? [number] : []));
          expect([...numbersUnder(postings, [asked], Number.POSITIVE_INFINITY)]).toEqual(expected);
        }
        expect(hashesIn(postings)).toEqual(keys.flat().sort((a, b) => a - b));
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
    expect(hashesIn(postings)).toHaveLength(20_000);
  });

  it('are in as many parts as there should be, each hash in the one that is its own', () => {
    fc.assert(
      fc.property(records, (keys) => {
        const { bits, parts } = createPostings(keys);
        expect(parts).toHaveLength(2 ** bits);
        expect(2 ** bits * 8).toBeGreaterThanOrEqual(keys.flat().length);
        parts.forEach((part, number) => {
          for (const hash of part?.hashes ?? []) expect(partOf(hash, bits)).toBe(number);
        });
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  it('of a few records are in one part', () => {
    expect(createPostings([[1, 2 ** 32 - 1], [7]]).parts).toHaveLength(1);
  });

  it('give nothing of a part that is missing', () => {
    const { bits, parts } = createPostings(Array.from({ length: 64 }, (_, i) => [i * 2 ** 26]));
    const first = { bits, parts: parts.slice(0, 1) };
    expect(bits).toBe(3);
    expect(numbersUnder(first, [0, 2 ** 26, 2 ** 31], 8)).toEqual([0, 1]);
  });

  it('hold no more than two million records', () => {
    const builder = buildPostings();
    builder.add(2 ** 21 - 1, [7]);
    expect(() => builder.add(2 ** 21, [7])).toThrow(RangeError);
  });

  it.each([[[]], [[[], []]]])('of no keys hold nothing', (keys: number[][]) => {
    expect([...numbersUnder(createPostings(keys), [0], 8)]).toEqual([]);
  });
});

it('the lower bound of a value is before all that are not below it', () => {
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 60 }), hash, (values, other) => {
      const sorted = Uint32Array.from(values).sort();
      for (const value of [other, ...values]) {
        expect(lowerBound(sorted, value)).toBe(values.filter((one) => one < value).length);
        for (let near = 0; near <= sorted.length; near += 1) {
          expect(lowerBoundNear(sorted, value, near)).toBe(lowerBound(sorted, value));
        }
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
