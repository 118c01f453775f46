import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundled } from '../bundled';
import { searchOver } from './in-memory';

describe('a hostile query', () => {
  const find = searchOver(bundled);
  it.each([
    ['a megabyte of letters', 'я'.repeat(1_000_000)],
    ['a megabyte of words', 'сеть '.repeat(200_000)],
    ['a megabyte of signs', '-'.repeat(1_000_000)],
    ['a megabyte of accents', 'e\u0301'.repeat(500_000)],
    ['only accents', '\u0301\u0301'],
    ['the other direction', '\u202eשלום عربى'],
    ['halves of characters', '\ud835\udefc\ud835 \udefc'],
    ['zeros', '\0\0'],
    ['a pattern', '.*(a+)+$'],
    ['a name of an object', 'hasOwnProperty valueOf __proto__'],
    ['keys of records', 'directory chunk list beginning'],
  ])('%s harms nothing', async (_, query) => {
    const { summaries, sought } = await find(query);
    expect(summaries.length).toBeLessThanOrEqual(bundled.length);
    expect(sought.stems.size).toBeLessThan(100);
  });

  it('of any characters harms nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (query) => {
        expect((await find(query)).summaries.length).toBeLessThanOrEqual(bundled.length);
      }),
      { numRuns: 300, seed: 21 },
    );
  }, 30_000);
});
