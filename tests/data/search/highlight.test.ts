import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, highlight, type Stretch } from '@/data/search/highlight';
import { NOTHING_SOUGHT } from '@/data/search/sought';
import { stemOf, wordsOf } from '@/data/search/words';
import { bundled } from '../bundled';
import { searchOver } from './in-memory';

const stems = (...words: string[]) => ({ stems: new Set(words.map(stemOf)), beginnings: [] });
const joined = (stretches: Stretch[]) => stretches.map(({ text }) => text).join('');
const hits = (stretches: Stretch[]) => stretches.filter(({ hit }) => hit).map(({ text }) => text);

const VOCABULARY = [
  'сеть',
  'сетей',
  'модель',
  'моделями',
  'GAN',
  'CLIP',
  'graphs',
  'graph',
  'Fréchet',
  'が',
  '学习',
  'x̂_t',
  '🔥',
  '👨‍👩‍👧',
  '\u{1D6FC}'.repeat(9),
  '-',
  '(2x)',
  '…',
  '<b>',
];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(' ', ' ', ', ', '\n', '', '-')))
  .map((parts) => parts.flat().join(''));
const someStems = fc.subarray(VOCABULARY).map((words) => stems(...words));

describe('a highlighted text', () => {
  it('has the words searched for set apart, in whatever form', () => {
    expect(highlight('Сеть из сетей: GAN', stems('сети', 'gan'))).toEqual([
      { text: 'Сеть', hit: true },
      { text: ' из ', hit: false },
      { text: 'сетей', hit: true },
      { text: ': ', hit: false },
      { text: 'GAN', hit: true },
    ]);
  });

  it('is one stretch where nothing is searched for, and none where it is empty', () => {
    expect(highlight('Сеть', NOTHING_SOUGHT)).toEqual([{ text: 'Сеть', hit: false }]);
    expect(highlight('', stems('сеть'))).toEqual([]);
  });

  it('has unfinished words set apart to their ends', () => {
    const sought = { stems: new Set<string>(), beginnings: ['мод', 'embeddi'] };
    expect(hits(highlight('Модели, embed, embeddings: подмодель', sought))).toEqual([
      'Модели',
      'embeddings',
    ]);
  });

  it('is the text when joined, and hits exactly the words with those stems', () => {
    fc.assert(
      fc.property(texts, someStems, (text, wanted) => {
        const stretches = highlight(text, wanted);
        expect(joined(stretches)).toBe(text);
        expect(stretches.every((stretch) => stretch.text !== '')).toBe(true);
        const words = wordsOf(text).map((word) => word.text);
        expect(hits(stretches)).toEqual(words.filter((word) => wanted.stems.has(stemOf(word))));
      }),
      { numRuns: 500, seed: 21 },
    );
  });

  it.each(['embeddi', 'denoisin', 'диффузионн', 'cosistency'])(
    'shows what «%s» has found',
    async (query) => {
      const { summaries, sought } = await searchOver(bundled)(query);
      expect(summaries.length).toBeGreaterThan(0);
      for (const summary of summaries) {
        expect(hits(highlight(JSON.stringify(summary), sought))).not.toEqual([]);
      }
    },
  );
});

describe('an excerpt', () => {
  const long = `${'слово '.repeat(100)}редкость ${'конец '.repeat(100)}`.trim();

  it('is the whole of a short text', () => {
    expect(joined(excerpt('Короткий текст.', stems('текст'), 150))).toBe('Короткий текст.');
  });

  it('is around the first hit, between ellipses, of whole words', () => {
    const part = excerpt(long, stems('редкость'), 60);
    expect(hits(part)).toEqual(['редкость']);
    expect(joined(part)).toMatch(/^…(?:слово )+редкость (?:конец ?)+…$/);
  });

  it('is the beginning where nothing is hit', () => {
    expect(joined(excerpt(long, NOTHING_SOUGHT, 20))).toBe('слово слово слово…');
  });

  it('of a word without spaces shows its beginning', () => {
    const link = `Смотри: https://example.com/${'a'.repeat(500)} ${'b'.repeat(500)}`;
    expect(joined(excerpt(link, stems('com'), 60)).length).toBeGreaterThan(40);
    expect(joined(excerpt('x'.repeat(500), NOTHING_SOUGHT, 60))).toBe(`${'x'.repeat(60)}…`);
  });

  it('is bounded, a part of the text, and has no half of a character', () => {
    fc.assert(
      fc.property(texts, someStems, fc.integer({ min: 1, max: 60 }), (text, wanted, length) => {
        const part = joined(excerpt(text, wanted, length));
        expect(part.length).toBeLessThanOrEqual(length + 2);
        expect(part.isWellFormed()).toBe(true);
        expect(text === part || text.includes(part.replace(/^…|…$/g, ''))).toBe(true);
        expect(part === '').toBe(text === '');
      }),
      { numRuns: 1000, seed: 21 },
    );
  });
});
