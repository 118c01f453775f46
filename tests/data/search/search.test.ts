import { describe, expect, it } from 'vitest';
import { highlight } from '@/data/search/highlight';
import { wordsOf } from '@/data/search/words';
import type { Summary } from '@/data/summary';
import { postText } from '@/data/summary-text';
import { bundled, madeUp, post } from '../bundled';
import { searchOver } from './in-memory';

const search = searchOver(bundled);
const found = async (query: string) => titles(await search(query));
const titles = ({ summaries }: { summaries: Summary[] }) => summaries.map(({ title }) => title);

describe('a search', () => {
  it('finds a Russian word in its other forms', async () => {
    const over = searchOver([
      madeUp('net', { title: 'On Nets' }, 'Нейронная сеть учится.'),
      madeUp('tree', { title: 'On Trees' }, 'Решающие деревья растут.'),
    ]);
    for (const query of ['сеть', 'сетей', 'СЕТЯМИ', 'се́ти', 'нейронных сетей']) {
      expect(titles(await over(query))).toEqual(['On Nets']);
    }
  });

  it('takes ё for е and keeps й a letter of its own', async () => {
    const over = searchOver([madeUp('a', { title: 'A' }, 'Приём, зелёный май.')]);
    expect(titles(await over('зеленый'))).toHaveLength(1);
    expect(titles(await over('приёмы'))).toHaveLength(1);
    expect(titles(await over('май'))).toHaveLength(1);
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
  ])('for «%s» has post %i first', async (query, n) => {
    expect((await found(query))[0]).toBe(n === 0 ? undefined : post(n).title);
  });

  it('for a venue finds all posts that name it', async () => {
    expect(await found('NeurIPS 2022')).toEqual(
      expect.arrayContaining([post(4).title, post(6).title]),
    );
  });

  it('wants every word of the query', async () => {
    expect(await found('consistency')).not.toEqual([]);
    expect(await found('макак')).not.toEqual([]);
    expect(await found('consistency макак')).toEqual([]);
  });

  it('finds a summary by any word of its text that is still being typed', async () => {
    const typed = new Map<string, Set<Summary>>();
    for (const summary of bundled) {
      const { reactions: _, ...said } = summary;
      for (const { text } of wordsOf(postText(said))) {
        for (let letters = 1; letters <= text.length; letters += 1) {
          const beginning = text.slice(0, letters);
          typed.set(beginning, (typed.get(beginning) ?? new Set()).add(summary));
        }
      }
    }
    const missed: string[] = [];
    for (const [beginning, having] of typed) {
      const { summaries } = await search(beginning);
      if ([...having].some((one) => !summaries.includes(one))) missed.push(beginning);
    }
    expect(missed).toEqual([]);
  }, 30_000);

  it('takes only the last word for unfinished', async () => {
    expect(await found('consistency mod')).toContain(post(18).title);
    expect(await found('mod consistency')).toEqual([]);
  });

  it('forgives a typo in a longer word, only where nothing is found without it', async () => {
    expect((await found('cosistency'))[0]).toBe(post(18).title);
    expect((await found('composr'))[0]).toBe(post(14).title);
    const over = searchOver([madeUp('a', { title: 'Graphs' }), madeUp('b', { title: 'Grapes' })]);
    expect(titles(await over('graphs'))).toEqual(['Graphs']);
  });

  it('forgives no typo in a short word', async () => {
    const over = searchOver([madeUp('a', { title: 'Sand' })]);
    expect(titles(await over('sund'))).toEqual([]);
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
  ])('for «%s» finds nothing and breaks nothing', async (query) => {
    expect(await found(query)).toEqual([]);
  });

  it('says by which words each summary was found', async () => {
    const { summaries, sought } = await search('макаки мозга');
    expect(titles({ summaries })).toEqual([post(11).title]);
    const marked = highlight(postText(post(11)), sought).filter(({ hit }) => hit);
    expect(new Set(marked.map(({ text }) => text.toLowerCase().slice(0, 4)))).toEqual(
      new Set(['мака', 'мозг']),
    );
  });
});
