import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSpans } from '@/data/mentions/name-spans';

const namesIn = (text: string) => nameSpans(text).map(({ name }) => name);

describe('in a text, a name', () => {
  it.each([
    'обучают JNDMix на картинках',
    'JNDMix',
    '(JNDMix);',
    '«JNDMix», и',
    'с “JNDMix”…',
    'лучше JNDMix.',
    'JNDMix: лучше',
    'JNDMix – лучше',
    'JNDMix — лучше',
    'JNDMix’а, а',
    "JNDMix'ом",
    'JNDMix-ом',
    'JNDMix-ами.',
    'модель JNDMix и noise',
    'см. JNDMix! Потом',
    'вот\nJNDMix',
  ])('is found: %s', (text) => expect(namesIn(text)).toEqual(['JNDMix']));

  it.each([
    ['JNDMix-ViT', ['JNDMix-ViT']],
    ['EVA-JNDMix', ['EVA-JNDMix']],
    ['JNDMix2', ['JNDMix2']],
    ['JNDMix+', ['JNDMix+']],
    ['JNDMix-подобная', []],
    ['JNDMix-', []],
    ['не-JNDMix', []],
    ['JNDMixа', []],
    ['приJNDMix', []],
    ['JNDMix/MaxViT', []],
    ['JNDMix_small', []],
    ['x_JNDMix', []],
    ['JNDMix–ViT', []],
    ['Stable JNDMix', []],
    ['JNDMix Guidance', []],
    ['JNDMix mini', []],
    ['JNDMix 3D', ['JNDMix 3D']],
  ])('is not found as a part of another: %s', (text, others) =>
    expect(namesIn(text)).toEqual(others),
  );

  it('has its version with it', () => {
    expect(namesIn('в DALL-E 2 и DALL-E')).toEqual(['DALL-E 2', 'DALL-E']);
    expect(namesIn('в DALL-E\u00a02')).toEqual(['DALL-E 2']);
    expect(namesIn('в DALL-E, 2 раза')).toEqual(['DALL-E']);
  });

  it.each([
    ['в работе Imagen.', ['Imagen']],
    ['в работе «Imagen»', ['Imagen']],
    ['Это работа. Imagen', []],
    ['Imagen в работе', []],
    ['- Imagen', []],
    ['Шум - Imagen', []],
    ['Шум: (Imagen)', []],
  ])('of a capital alone is no name where a sentence begins: %s', (text, expected) =>
    expect(namesIn(text)).toEqual(expected),
  );

  it('stands where it is said to stand, whatever the text', () => {
    const piece = fc.constantFrom(
      'JNDMix',
      'DALL-E',
      '2',
      ' ',
      '\u00a0',
      '-',
      '’',
      'а',
      '.',
      '(',
      '😀',
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'grapheme' })))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (all) => {
        let before = 0;
        for (const { name, start, end } of nameSpans(all)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(all.slice(start, end).replaceAll(/\s/g, ' ')).toBe(name);
          before = start;
        }
      }),
    );
  });

  it.each(['.', "'", '-а', 'a-', ' ', 'JNDMix ', 'A1', '«', 'я'])(
    'is looked for in a time that grows as the text: %j',
    (part) => {
      const text = part.repeat(200_000 / part.length);
      expect(nameSpans(`${text}x`).length).toBeLessThanOrEqual(2 * text.length);
    },
  );
});
