import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOfWords, titleKeyOf } from '@/data/match/title-key';
import { titleWords } from '@/data/match/title-words';
import { anyTitle } from './any-title';
import { ENDS, spelled } from './spellings';

describe('the words of a title', () => {
  it('joined are its key, whatever the notation', () => {
    fc.assert(
      fc.property(spelled, fc.constantFrom(...ENDS), (words, end) => {
        const written = words.map((word) => word.separator + word.way).join('') + end;
        expect(keyOfWords(titleWords(written))).toBe(titleKeyOf(written));
      }),
      { numRuns: 2000, seed: 21 },
    );
  });

  it('joined are its key, whatever the title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        expect(keyOfWords(titleWords(title))).toBe(titleKeyOf(title));
      }),
      { numRuns: 2000, seed: 21 },
    );
  });

  it('are letters, digits and their marks only, and none is empty', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        for (const word of titleWords(title)) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
      }),
      { numRuns: 2000, seed: 21 },
    );
  });

  it.each([
    ['Zero-shot Image-to-Image Translation', 'zero shot image to image translation'],
    ['“Fréchet”: 3D, C++ & C#', 'frechet 3d cplusplus csharp'],
    ['$\\mathcal{O}(n^2)$ Attention', 'o n 2 attention'],
    ['…', ''],
    ['', ''],
  ])('of «%s» are «%s»', (title, words) => {
    expect(titleWords(title).join(' ')).toBe(words);
  });

  it('are sixty at most', () => {
    expect(titleWords('deep '.repeat(100))).toHaveLength(60);
    expect(titleWords(` ${'deep '.repeat(100)}`)).toHaveLength(60);
  });
});
