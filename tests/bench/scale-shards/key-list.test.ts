import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeKeys, decodeKeys, KEY_BITS } from './key-list';

const key = fc.integer({ min: 0, max: 2 ** KEY_BITS - 1 });

describe('a list of keys', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
        const sorted = Float64Array.from(keys).sort();
        expect([...decodeKeys(codeKeys(sorted), sorted.length)]).toEqual([...sorted]);
      }),
    );
  });

  it('takes little more than a set of random keys must', () => {
    const keys = Float64Array.from(
      { length: 10_000 },
      (_, i) => ((i * 7919 + 13) * 104_729_011) % 2 ** KEY_BITS,
    ).sort();
    const must = Math.log2(2 ** KEY_BITS / keys.length) + Math.LOG2E;
    expect((codeKeys(keys).length * 8) / keys.length).toBeLessThan(must + 0.6);
  });
});
