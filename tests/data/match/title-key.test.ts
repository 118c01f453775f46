import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TITLE_LIMIT } from '@/data/match/normal-form';
import { titleKeyOf } from '@/data/match/title-key';
import { anyTitle } from './any-title';
import { ENDS, SPELLINGS, spelled } from './spellings';

describe('the key of a title', () => {
  it('is the same whatever the notation', () => {
    fc.assert(
      fc.property(spelled, fc.constantFrom(...ENDS), (words, end) => {
        const plain = words.map((word) => word.plain).join(' ');
        const written = words.map((word) => word.separator + word.way).join('') + end;
        expect(titleKeyOf(written)).toBe(titleKeyOf(plain));
      }),
      { numRuns: 2000, seed: 21 },
    );
  });

  it.each(SPELLINGS.map((ways) => [ways[0], ways]))(
    'is one for all ways to write %s',
    (_, ways) => {
      expect(new Set(ways.map((way) => titleKeyOf(way))).size).toBe(1);
    },
  );

  it.each([
    [
      'PeRFception: Perception using Radiance Fields',
      'PeRFception - Perception using Radiance Fields.',
    ],
    ['Palette: Image-to-Image Diffusion Models', 'Palette: Image-to-image diffusion models.'],
    ['Self-Supervised Learning from Images', 'Self-Supervised Learning From Images'],
  ])('is one for «%s» and «%s»', (a, b) => {
    expect(titleKeyOf(a)).toBe(titleKeyOf(b));
  });

  it.each([
    ['C', 'C++'],
    ['C', 'C#'],
    ['C++', 'C#'],
    ['GPT-3', 'GPT-4'],
    ['SSEP', 'SSEP-2.0'],
    ['が', 'か'],
    ['ば', 'ぱ'],
    ['学习', '学刁'],
    ['각', '가'],
    ['कि', 'की'],
    ['ก่', 'ก้'],
    ['нейросети', 'нейросеть'],
    ['Consistency Models', 'Latent Consistency Models'],
    ['On α', 'On β'],
  ])('tells «%s» from «%s»', (a, b) => {
    expect(titleKeyOf(a)).toBeDefined();
    expect(titleKeyOf(a)).not.toBe(titleKeyOf(b));
  });

  it('keeps every letter of other scripts', () => {
    const letters = fc.constantFrom(...'学习深度网络がかばぱはカガ한국어أدبעבрусскийकिकी');
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(titleKeyOf(a) === titleKeyOf(b)).toBe(
          a.replaceAll('й', 'и') === b.replaceAll('й', 'и'),
        );
      }),
      { numRuns: 500, seed: 21 },
    );
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const key = titleKeyOf(title);
        fc.pre(key !== undefined && key.length <= TITLE_LIMIT);
        expect(titleKeyOf(key ?? '')).toBe(key);
      }),
      { numRuns: 5000, seed: 21 },
    );
  });

  it('is letters, digits and their marks only', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        expect(titleKeyOf(title) ?? 'none').toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
      }),
      { numRuns: 2000, seed: 21 },
    );
  });

  it('is absent where there are symbols only', () => {
    const symbols = fc.constantFrom(
      ...'!?…—–-$^{}()[]~`\'"“”«».,:;*_=<>|/@%&🙂 \u00A0\u200B\u0301\n',
      '\\',
    );
    fc.assert(
      fc.property(fc.string({ unit: symbols }), (title) => {
        expect(titleKeyOf(title)).toBeUndefined();
      }),
      { numRuns: 500, seed: 21 },
    );
  });

  it.each([
    'a',
    'ω',
    '+',
    'ﷺ',
    '学',
    '{',
    '\\',
    "\\'",
    '&#x41;',
    '&',
    'a\u0301',
    '\u0301',
    '\\text',
    '\ud83d',
  ])('of a megabyte of «%s» is short', (piece) => {
    const key = titleKeyOf(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    expect(key?.length ?? 0).toBeLessThanOrEqual(TITLE_LIMIT * 20);
  });
});
