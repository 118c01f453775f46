import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalForm } from '@/data/match/normal-form';

const plain = fc.string({
  unit: fc.constantFrom(...'abcxyzABCXYZ019_ \t\n:,.?!()\'"/-'),
  maxLength: 200,
});

it('a title of plain signs only has the form that it has beside any other sign', () => {
  fc.assert(
    fc.property(plain, (title) => {
      expect(`${normalForm(title)}ss`).toBe(normalForm(`${title}ß`));
    }),
    { numRuns: 2000, seed: 21 },
  );
});
