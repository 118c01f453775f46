import { describe, expect, it } from 'vitest';
import { completions, tagCounts, tagFrom } from '@/data/reading-list/tag-completion';
import { anEntry } from './made-up-entry';

describe('tags', () => {
  it('are counted, the most frequent first', () => {
    const list = [anEntry(1, { tags: ['b', 'a'] }), anEntry(2, { tags: ['c', 'b'] })];
    expect([...tagCounts(list)]).toEqual([
      ['b', 2],
      ['a', 1],
      ['c', 1],
    ]);
  });

  it.each([
    ['  two   words ', 'two words'],
    ['#tag', 'tag'],
    ['C#', 'C#'],
    ['#', '#'],
    [' \n', undefined],
    ['x'.repeat(200), 'x'.repeat(100)],
  ])('«%s» is kept as %s', (typed, tag) => {
    expect(tagFrom(typed)).toBe(tag);
  });

  const known = ['diffusion', 'video', 'Видео', 'fast diffusion', 'обучение с подкреплением'];

  it.each([
    ['di', ['diffusion', 'fast diffusion']],
    ['DIFF', ['diffusion', 'fast diffusion']],
    ['видео', ['Видео']],
    ['под', ['обучение с подкреплением']],
    ['обучение с', ['обучение с подкреплением']],
    ['iff', []],
    ['', known],
  ])('what «%s» may become', (typed, expected) => {
    expect(completions(typed, known, [])).toEqual(expected);
  });

  it('are not offered twice, and not too many of them', () => {
    expect(completions('', known, ['video'], 2)).toEqual(['diffusion', 'Видео']);
  });
});
