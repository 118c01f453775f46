import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWord, listQuery } from '@/data/reading-list/list-search';
import { highlight } from '@/data/search/highlight';
import { anEntry } from './made-up-entry';

const entry = anEntry(1, {
  title: 'Schrödinger Bridges for Networks',
  authors: ['Лев Толстой'],
  venue: 'NeurIPS',
  year: 2025,
  tags: ['нейросети'],
  note: 'Быстрые выборки, embeddings.',
});

const finds = (query: string) => listQuery(query).words.every((word) => hasWord(entry, word));

describe('the words of a query', () => {
  it.each([
    'schrodinger',
    'Schrödinger',
    'bridge',
    'brid',
    'толстого',
    'neurips 2025',
    '2607.00001',
    'нейросетей',
    'быстрая выборка',
    'embeddi',
    'networks b',
    '',
    '«»',
  ])('«%s» are found in title, authors, venue, year, ids, tags and note', (query) => {
    expect(finds(query)).toBe(true);
  });

  it.each(['ridge', 'networks penguin', 'пингвин'])('«%s» are not', (query) => {
    expect(finds(query)).toBe(false);
  });

  it('are found in the title of any entry that they are taken from', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (title) => {
        const titled = anEntry(1, { title });
        expect(listQuery(title).words.every((word) => hasWord(titled, word))).toBe(true);
      }),
    );
  });

  it('are set apart where they stand', () => {
    const { sought } = listQuery('network');
    expect(highlight('Of Networks', sought)).toEqual([
      { text: 'Of ', hit: false },
      { text: 'Networks', hit: true },
    ]);
  });

  it('are as many as anybody types', () => {
    expect(listQuery('слово '.repeat(10_000)).words).toHaveLength(12);
  });
});
