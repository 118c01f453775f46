import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseTitle } from '@/data/match/parsed-title';
import { keyOfWords, titleKeyOf } from '@/data/match/title-key';
import { titleWords } from '@/data/match/title-words';
import { bundled } from '../bundled';
import { alteredTitle } from './altered-titles';
import { anyTitle } from './any-title';

const titles = bundled.map(({ paper }) => paper.title);

it('a title taken apart has the key of the whole title and the words of its parts', () => {
  fc.assert(
    fc.property(fc.oneof(anyTitle, alteredTitle(titles)), (title) => {
      const { keys, bare, words, letters, head, headWords } = parseTitle(title);
      const whole = titleKeyOf(title);
      const both = new Set([whole, keyOfWords(words)].filter((key) => key !== undefined));
      expect(keys).toEqual([...both]);
      expect(letters).toBe(words.join(''));
      expect(words).toEqual(titleWords(bare));
      expect(headWords).toBe(titleWords(head).length);
    }),
    { numRuns: 1000, seed: 21 },
  );
});

it.each([59, 60, 61, 500])('so has one of %i words, more than are compared', (count) => {
  const title = Array.from({ length: count }, (_, i) => String.fromCharCode(97 + (i % 26))).join(
    ' ',
  );
  expect(parseTitle(title).keys[0]).toBe(titleKeyOf(title));
});
