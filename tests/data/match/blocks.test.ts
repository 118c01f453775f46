import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairBlocks } from '@/data/match/blocks';
import { firstBits, hash32 } from '@/data/match/hash';

const hash = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const hashes = fc.uniqueArray(hash, { maxLength: 8 });
/** An index has no more parts than these bits of a block say. */
const BITS = 12;

describe('the blocks of pairs', () => {
  it('are one for each two words, whichever comes first', () => {
    fc.assert(
      fc.property(hashes, (some) => {
        const blocks = pairBlocks(some);
        expect(blocks).toHaveLength((some.length * (some.length - 1)) / 2);
        expect(pairBlocks(some.toReversed()).toSorted()).toEqual(blocks.toSorted());
        for (const block of blocks) expect(block).toBe(block >>> 0);
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  it('do not depend on the other words of a title', () => {
    fc.assert(
      fc.property(hash, hash, hashes, (a, b, others) => {
        fc.pre(a !== b);
        const title = [...new Set([a, ...others, b])];
        expect(pairBlocks(title)).toEqual(expect.arrayContaining(pairBlocks([a, b])));
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  it('are in fewer parts of an index than a title has words', () => {
    fc.assert(
      fc.property(hashes, (some) => {
        const parts = new Set(pairBlocks(some).map((block) => firstBits(block, BITS)));
        expect(parts.size).toBeLessThanOrEqual(Math.max(0, some.length - 1));
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  it('of different pairs are different ones', () => {
    const words = Array.from({ length: 300 }, (_, i) => hash32(`word${i}`));
    const blocks = pairBlocks(words);
    // Of 44,850 blocks of 32 bits one in four tables would have two alike by chance.
    expect(blocks.length - new Set(blocks).size).toBeLessThan(4);
  });
});
