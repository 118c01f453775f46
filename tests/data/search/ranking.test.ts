import { describe, expect, it } from 'vitest';
import type { Summary } from '@/data/summary';
import { madeUp } from '../bundled';
import { searchOver } from './in-memory';

describe('what is found', () => {
  const titles = async (summaries: Summary[], query: string) =>
    (await searchOver(summaries)(query)).summaries.map(({ title }) => title);
  const long = 'Другие слова о другом. '.repeat(40);

  it('has a title with the word before a text with it', async () => {
    const summaries = [
      madeUp('text', { title: 'Pebbles' }, 'Тут есть diffusion.'),
      madeUp('title', { title: 'Diffusion' }),
      madeUp('neither', { title: 'Sands' }),
    ];
    expect(await titles(summaries, 'diffusion')).toEqual(['Diffusion', 'Pebbles']);
  });

  it('has a word that is whole before one that only begins so', async () => {
    const summaries = [
      madeUp('longer', { title: 'Ganesha' }),
      madeUp('whole', { title: 'GAN' }),
      madeUp('neither', { title: 'Sands' }),
    ];
    expect(await titles(summaries, 'gan')).toEqual(['GAN', 'Ganesha']);
  });

  it('has a short text before a long one, and many mentions before one', async () => {
    const summaries = [
      madeUp('long', { title: 'Long' }, `${long} галька`),
      madeUp('short', { title: 'Short' }, 'галька'),
      madeUp('often', { title: 'Often' }, 'галька, галька и галька'),
      madeUp('neither', { title: 'Sands' }),
    ];
    expect(await titles(summaries, 'галька')).toEqual(['Often', 'Short', 'Long']);
  });

  it('has the rare word of a query decide before the common one', async () => {
    const summaries = [
      madeUp('common', { title: 'Common' }, 'модель модель модель редкость'),
      madeUp('rare', { title: 'Rare' }, 'модель редкость редкость редкость'),
      ...Array.from({ length: 9 }, (_, i) => madeUp(`other-${i}`, { title: 'Other' }, 'модель')),
    ];
    expect(await titles(summaries, 'модель редкость')).toEqual(['Rare', 'Common']);
  });
});
