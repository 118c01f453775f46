import { describe, expect, it } from 'vitest';
import { searchOver } from '@/data/search/search';
import { stemOf, wordsOf } from '@/data/search/words';
import { postText } from '@/data/summary-text';
import { bundled, madeUp, post } from '../bundled';

const search = searchOver(bundled);
const found = (query: string) => search(query).map(({ summary }) => summary.title);

describe('a search', () => {
  it('finds a Russian word in its other forms', () => {
    const over = searchOver([
      madeUp('net', { title: 'On Nets' }, 'Нейронная сеть учится.'),
      madeUp('tree', { title: 'On Trees' }, 'Решающие деревья растут.'),
    ]);
    for (const query of ['сеть', 'сетей', 'СЕТЯМИ', 'се́ти', 'нейронных сетей']) {
      expect(over(query).map(({ summary }) => summary.title)).toEqual(['On Nets']);
    }
  });

  it('takes ё for е and keeps й a letter of its own', () => {
    const over = searchOver([madeUp('a', { title: 'A' }, 'Приём, зелёный май.')]);
    expect(over('зеленый')).toHaveLength(1);
    expect(over('приёмы')).toHaveLength(1);
    expect(over('май')).toHaveLength(1);
  });

  it.each([
    ['consistency models', 18],
    ['Fréchet', 13],
    ['frechet', 13],
    ['DALL-E 2', 7],
    ['dall-e', 7],
    ['dall e 2', 7],
    ['KADIS700k', 5],
    ['graph-structured prediction', 15],
    ['structured node classification', 15],
    ['Primate Late Stage', 11],
    ['ICLR 2023 Oral', 11],
    ['ECML PKDD', 16],
    ['Saharia', 3],
    ['макак', 11],
    ['обезьян macaque макака', 0],
  ])('for «%s» has post %i first', (query, n) => {
    expect(found(query)[0]).toBe(n === 0 ? undefined : post(n).title);
  });

  it('for a venue finds all posts that name it', () => {
    expect(found('NeurIPS 2022')).toEqual(expect.arrayContaining([post(4).title, post(6).title]));
  });

  it('wants every word of the query', () => {
    expect(found('consistency').length).toBeGreaterThan(found('consistency макак').length);
    expect(found('consistency макак')).toEqual([]);
  });

  it('finds a summary by any word of its text that is still being typed', () => {
    const missed = bundled.flatMap((summary) => {
      const words = new Set(wordsOf(postText(summary)).map(({ text }) => text));
      const prefixes = [...words].flatMap((word) =>
        [...word.slice(2)].map((_, i) => [word.slice(0, i + 3), word] as const),
      );
      return prefixes.filter(([prefix]) => !search(prefix).some((hit) => hit.summary === summary));
    });
    expect(missed).toEqual([]);
  }, 30_000);

  it('takes only the last word for unfinished', () => {
    expect(found('consistency mod')).toContain(post(18).title);
    expect(found('mod consistency')).toEqual([]);
  });

  it('forgives a typo in a longer word, only where nothing is found without it', () => {
    expect(found('cosistency')[0]).toBe(post(18).title);
    expect(found('composr')[0]).toBe(post(14).title);
    const over = searchOver([madeUp('a', { title: 'Graphs' }), madeUp('b', { title: 'Grapes' })]);
    expect(over('graphs').map(({ summary }) => summary.title)).toEqual(['Graphs']);
  });

  it('forgives no typo in a short word', () => {
    const over = searchOver([madeUp('a', { title: 'Sand' })]);
    expect(over('sund')).toEqual([]);
  });

  it.each([
    '',
    '   ',
    '…',
    '---',
    'constructor',
    '__proto__',
    'toString',
    '\ud800',
    '"',
    '*',
    '💥',
  ])('for «%s» finds nothing and breaks nothing', (query) => {
    expect(search(query)).toEqual([]);
  });

  it('says by which words each summary was found', () => {
    const [hit] = search('макаки мозга');
    expect(hit?.summary.title).toBe(post(11).title);
    expect(hit?.stems).toContain(stemOf('макак'));
    expect(hit?.stems).toContain(stemOf('мозг'));
    expect(hit?.stems).not.toContain(stemOf('человек'));
  });
});
