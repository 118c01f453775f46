import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText } from '@/components/count-text';

describe('countText', () => {
  it.each(['ru', 'en'])('writes counts as Intl does (%s)', (language) => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), fc.nat({ max: 9 }), (large, zeros) => {
        const count = Math.floor(large / 10 ** zeros);
        expect(countText(count, language)).toBe(count.toLocaleString(language));
      }),
    );
  });
});
