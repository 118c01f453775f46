import { describe, expect, it } from 'vitest';
import { nameForm } from '@/data/match/name-form';
import { namesOf } from '@/data/match/names';
import { madeUp } from '../bundled';
import { seed } from '../seed';

describe('the form of a name', () => {
  it.each([
    ['JNDMix', 'coined'],
    ['PeRFception', 'coined'],
    ['MiDi', 'coined'],
    ['CONTRIQUE', 'coined'],
    ['NeRF', 'coined'],
    ['StyleGAN', 'coined'],
    ['I-JEPA', 'coined'],
    ['DALL-E', 'coined'],
    ['DALL-E 2', 'coined'],
    ['DALL·E 2', 'coined'],
    ['pix2pix-zero', 'coined'],
    ['DDPM++', 'coined'],
    ['CLIP-ViT', 'coined'],
    ['Imagen', 'proper'],
    ['Palette', 'proper'],
    ['Wikistat 2.0', 'proper'],
    ['Prodorshok I', 'proper'],
    ['CLIP', 'term'],
    ['GAN', 'term'],
    ['LLM', 'term'],
    ['BRIDGE', 'term'],
  ])('of «%s» is %s', (name, form) => expect(nameForm(name)).toBe(form));

  it.each([
    ['', 'nothing'],
    ['DE', 'two letters'],
    ['T5', 'a letter and a digit'],
    ['2023', 'a number'],
    ['x_0', 'a formula'],
    ['Diffusion', 'a word'],
    ['diffusion', 'a word'],
    ['Zero-shot', 'ordinary words'],
    ['Text-to-Image', 'ordinary words'],
    ['Downscaling', 'a rare but English word'],
    ['outpainting', 'a word in small letters'],
    ['Guided Diffusion', 'several words'],
    ['Deep MRI Reconstruction', 'several words'],
    ['GLIDE Guidance', 'a name and a word'],
    ['DALL-E  2', 'two spaces'],
    ['CLIP/BLIP', 'two names'],
    ['-ViT', 'half a word'],
    ['Камешки', 'Russian'],
    ['НейроСеть', 'Russian'],
    ['JNDMix'.repeat(20), 'endless'],
  ])('«%s» is none: %2$s', (name) => expect(nameForm(name)).toBeUndefined());
});

describe('the names of a paper', () => {
  const names = (paper: Record<string, unknown>, text?: string) =>
    namesOf(madeUp('x', { title: 'On Pebbles', ...paper }, text));

  it('are, of those that the data set began with, these', () => {
    expect(Object.fromEntries(seed.map((one) => [one.title.slice(0, 12), namesOf(one)]))).toEqual({
      'Self-Supervi': [],
      'Zero-shot Im': [],
      'Palette: Ima': ['Palette'],
      'Denoising Di': [],
      'Image Qualit': ['CONTRIQUE'],
      'PeRFception:': ['PeRFception'],
      Hierarchical: ['DALL-E 2'],
      'Universal Gu': [],
      Applicabilit: [],
      Reconstructi: [],
      'Aligning Mod': [],
      'JNDMix: JND-': ['JNDMix'],
      'The Role of ': [],
      'Composer: Cr': ['Composer'],
      'Diffusion Pr': [],
      'MiDi: Mixed ': ['MiDi'],
      'Stop Oversam': [],
      'Consistency ': [],
      'Diffusion Mo': [],
      'Quality-awar': [],
      'Rethinking I': [],
    });
  });

  it.each([
    ['JNDMix: Noise', ['JNDMix']],
    ['I-JEPA : Images', ['I-JEPA']],
    ['[12] JNDMix: Noise (ICLR 2024)', ['JNDMix']],
    ['JNDMix - Noise', []],
    ['JNDMix', []],
    ['BRIDGE: Noise', []],
    ['GAN: Noise', []],
    ['Noise Mixing: Pebbles', []],
    ['IQA-3: A Survey of Noise', []],
    ['Beyond JNDMix: Noise', []],
  ])('from the title «%s» are %o', (title, expected) => expect(names({ title })).toEqual(expected));

  it('are taken from all its titles, each once', () => {
    const otherTitles = ['JNDMix: Noise', 'JNDMix2: More Noise'];
    expect(names({ title: 'JNDMix: Any Noise', otherTitles })).toEqual(['JNDMix', 'JNDMix2']);
  });

  it('may be a term where the channel itself calls the paper so', () => {
    const summary = madeUp('clip', { title: 'Learning Transferable Models' });
    expect(namesOf({ ...summary, note: { alias: 'CLIP' } })).toEqual(['CLIP']);
    expect(namesOf({ ...summary, note: { alias: 'Models' } })).toEqual([]);
    expect(namesOf({ ...summary, note: { venue: 'ICLR 2023' } })).toEqual([]);
  });

  const codeUrl = 'https://github.com/somebody/CONTRIQUE';
  it.each([
    ['метод CONTRastive Image QUality Evaluator (CONTRIQUE) хорош', codeUrl, ['CONTRIQUE']],
    ['CONTRastive Image QUality Evaluator (CONTRIQUE)', `${codeUrl}.git`, ['CONTRIQUE']],
    ['CONTRastive Image QUality Evaluator (CONTRIQUE)', 'https://example.com/CONTRIQUE', []],
    ['CONTRastive Image QUality Evaluator (CONTRIQUE)', 'https://github.com/a/other', []],
    ['используют CONTRIQUE', codeUrl, []],
    ['используют метод (CONTRIQUE)', codeUrl, []],
    ['используют Image Quality Evaluator (CONTRIQUE)', codeUrl, []],
  ])('by «%s» and the code at %s are %o', (text, code, expected) => {
    expect(names({ codeUrl: code }, text)).toEqual(expected);
  });
});
