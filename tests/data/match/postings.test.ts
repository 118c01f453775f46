import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPostings } from '@/data/match/build-postings';
import { lowerBound } from '@/data/match/lower-bound';
import { isEmpty, numbersUnder, type PartedPostings } from '@/data/match/postings';

/** Few hashes, so that records share them, and the ends of their range. */
const hash = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.constantFrom(0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1),
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
);
const records = fc.array(fc.uniqueArray(hash, { maxLength: 8 }), { maxLength: 40 });

/** So small that most postings are divided. */
const PART_BYTES = 48;

function createPostings(keys: number[][]): PartedPostings {
  const builder = buildPostings(PART_BYTES);
  keys.forEach((hashes, number) => {
    builder.add(number, hashes);
  });
  const { parts, ...form } = builder.finish();
  return { ...form, parts: [...parts] };
}

/** The hashes of all postings, in order: a bucket says the first bits of each, a word the others. */
function hashesIn({ partBits, numberBits, parts }: PartedPostings): number[] {
  const inOne = 2 ** (numberBits - partBits);
  return parts.flatMap((part, number) =>
    Array.from({ length: inOne }, (_, bucket) => {
      const first = (number * inOne + bucket) * 2 ** (32 - numberBits);
      const words = part?.words.subarray(part.starts[bucket], part.starts[bucket + 1]) ?? [];
      return Array.from(words, (word) => first + Math.floor(word / 2 ** numberBits));
    }).flat(),
  );
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

  it('are in as many parts as there should be, each divided into buckets without a gap', () => {
    fc.assert(
      fc.property(records, (keys) => {
        const { partBits, numberBits, parts } = createPostings(keys);
        expect(parts).toHaveLength(2 ** partBits);
        const bytes = 4 * keys.flat().length + 2 * 2 ** numberBits;
        if (partBits < numberBits) expect(2 ** partBits * PART_BYTES).toBeGreaterThanOrEqual(bytes);
        for (const part of parts) {
          const starts = [...(part?.starts ?? [])];
          expect(starts).toHaveLength(2 ** (numberBits - partBits) + 1);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
          expect([starts[0], starts.at(-1)]).toEqual([0, part?.words.length]);
        }
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  it('of one hash may be more than 16 bits count', () => {
    const many = Array.from({ length: 70_000 }, (_, i) => (i === 69_999 ? [7, 2 ** 31] : [7]));
    const postings = createPostings(many);
    expect(numbersUnder(postings, [7], 3)).toEqual([0, 1, 2]);
    expect(numbersUnder(postings, [7], 80_000)).toHaveLength(70_000);
    expect(numbersUnder(postings, [2 ** 31], 3)).toEqual([69_999]);
  });

  it('of a few records are in one part', () => {
    expect(createPostings([[1, 2 ** 32 - 1], [7]]).parts).toHaveLength(1);
  });

  it('give nothing of a part that is missing', () => {
    const postings = createPostings(Array.from({ length: 64 }, (_, i) => [i * 2 ** 26]));
    const first = { ...postings, parts: postings.parts.slice(0, 1) };
    expect(postings.partBits).toBe(3);
    expect(numbersUnder(first, [0, 2 ** 26, 2 ** 31], 8)).toEqual([0, 1]);
  });

  it('hold no more than two million records', () => {
    const builder = buildPostings();
    builder.add(2 ** 21 - 1, [7]);
    expect(() => builder.add(2 ** 21, [7])).toThrow(RangeError);
  });

  it.each([[[]], [[[], []]]])('of no keys hold nothing', (keys: number[][]) => {
    const postings = createPostings(keys);
    expect([...numbersUnder(postings, [0], 8)]).toEqual([]);
    expect(isEmpty(postings)).toBe(true);
  });

  it('of one key are not empty', () => {
    expect(isEmpty(createPostings([[0]]))).toBe(false);
  });
});

it('the lower bound of a value is before all that are not below it', () => {
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 60 }), hash, (values, other) => {
      const sorted = Uint32Array.from(values).sort();
      for (const value of [other, ...values]) {
        expect(lowerBound(sorted, value)).toBe(values.filter((one) => one < value).length);
        const [from, before] = [1, Math.max(1, sorted.length - 1)];
        const inside = [...sorted.subarray(from, before)].filter((one) => one < value).length;
        expect(lowerBound(sorted, value, from, before)).toBe(from + inside);
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
