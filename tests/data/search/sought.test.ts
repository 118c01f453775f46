import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeSought } from '@/data/search/sought';
import { plainWord, stemOf, wordTexts } from '@/data/search/words';
import { plainText, textsOf } from '@/data/summary-text';
import { bundled } from '../bundled';

const texts = bundled.flatMap(({ title, body }) => [title, ...textsOf(body).map(plainText)]);
const realWord = fc.constantFrom(...new Set(texts.flatMap(wordTexts)));
const PARTS = [
  'y',
  'Dying',
  's',
  'İ',
  'ſ',
  '\u212a', // Kelvin: k in small letters.
  'Й',
  'и',
  'Ё',
  'е',
  '\u0306',
  '\u0301',
  '学',
  'ﬁ',
  '7',
];
const anyWord = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1 })
  .map((parts) => parts.join(''));

describe('a word that is passed over', () => {
  it('has another stem and begins otherwise than all that is sought', () => {
    fc.assert(
      fc.property(fc.oneof(realWord, anyWord), fc.nat({ max: 5 }), (word, length) => {
        const beginning = plainWord(word).slice(0, length + 1);
        fc.pre(stemOf(word) !== '' && beginning !== '');
        expect(mayBeSought({ stems: new Set([stemOf(word)]), beginnings: [] })(word)).toBe(true);
        expect(mayBeSought({ stems: new Set(), beginnings: [beginning] })(word)).toBe(true);
      }),
      { numRuns: 5000, seed: 21 },
    );
  });

  it('is most of a text', () => {
    const mayBe = mayBeSought({ stems: new Set(['сет']), beginnings: ['сеть'] });
    const words = texts.flatMap(wordTexts);
    expect(words.filter(mayBe).length).toBeLessThan(words.length / 5);
  });
});
