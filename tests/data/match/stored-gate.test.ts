import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGateOf, packGate, unpackGate } from '@/data/match/stored-gate';

const hashes = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 1, maxLength: 300 })
  .map((some) => Uint32Array.from(some).sort());
const contents = fc.record({
  hashes,
  tellTales: fc.option(fc.array(fc.string()), { nil: undefined }),
});
const hashed = (...some: number[]) => ({ hashes: Uint32Array.from(some), tellTales: undefined });

describe('a stored gate', () => {
  it('is read as it was written, through JSON too', () => {
    fc.assert(
      fc.property(contents, fc.string(), (some, version) => {
        const stored = packGate(version, some);
        expect(isGateOf(stored, version)).toBe(true);
        expect(unpackGate(JSON.parse(JSON.stringify(stored)), version)).toEqual(some);
      }),
      { numRuns: 300, seed: 21 },
    );
  });

  it('that is a part of a larger array holds that part only', () => {
    const part = { ...hashed(), hashes: Uint32Array.from([1, 2, 3, 4]).subarray(1, 3) };
    expect(unpackGate(packGate('1', part), '1')).toEqual(hashed(2, 3));
  });

  it('of another data set is not read', () => {
    const stored = packGate('1', hashed(7));
    expect(isGateOf(stored, '2')).toBe(false);
    expect(unpackGate(stored, '2')).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'gate'],
    ['a number', 1],
    ['a list', []],
    ['an object of another kind', { hashes: 'AAAA' }],
    ['a version of another kind', { version: 1, hashes: 'AAAA' }],
    ['no hashes', { version: '1' }],
    ['hashes of another kind', { version: '1', hashes: 5 }],
    ['hashes that are no base64', { version: '1', hashes: '…' }],
    ['hashes that end within one', { version: '1', hashes: 'AAA=' }],
  ])('that is %s lets all pass', (_, stored) => {
    expect(unpackGate(stored, '1')).toBeUndefined();
  });

  it('that stands open is known to be of its data set', () => {
    const stored = packGate('1', undefined);
    expect(stored).toEqual({ version: '1' });
    expect(isGateOf(stored, '1')).toBe(true);
    expect(unpackGate(stored, '1')).toBeUndefined();
  });
});
