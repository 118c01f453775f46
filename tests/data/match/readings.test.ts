import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TITLE_LIMIT } from '@/data/match/normal-form';
import { parseTitle } from '@/data/match/parsed-title';
import { readingsOf } from '@/data/match/readings';
import { isCut, noteOf } from '@/data/match/title-end';
import { anyTitle } from './any-title';

const bare = (title: string) => readingsOf(title).bare;

describe('a label before a title', () => {
  it.each([
    '[12] Deep Vision',
    '(3) Deep Vision',
    '26. Deep Vision',
    '5) Deep Vision',
    '[2023] Deep Vision',
    '[CVPR 25] Deep Vision',
    '[CVPR 25]: Deep Vision',
    '【ICLR】Deep Vision',
    '[12][Oral] Deep Vision',
    '1. [NeurIPS 2022] – Deep Vision',
    '  7.\n Deep   Vision ',
  ])('is taken off: «%s»', (title) => {
    expect(bare(title)).toBe('Deep Vision');
  });

  it.each([
    '2.5D Vision',
    '0.5 Bits a Pixel',
    '3D Vision',
    '10,000 Hours of Vision',
    '12 Ways to Deep Vision',
    '(Un)supervised Vision',
    '(Non-)Convex Vision',
    '(Almost) Free Vision',
    '[Re] Deep Vision',
    '[Reply] Deep Vision',
    '[12]',
    '26.',
  ])('is none, or says that it is another paper: «%s» stays whole', (title) => {
    expect(bare(title)).toBe(title);
  });

  it('leaves a number that is part of the title: «1. 2.5D Vision»', () => {
    expect(bare('1. 2.5D Vision')).toBe('2.5D Vision');
  });
});

describe('a note after a title', () => {
  it.each([
    'Deep Vision (Oral)',
    'Deep Vision (Best Paper Award).',
    'Deep Vision [ICLR 2023]',
    'Deep Vision [CVPR 25]',
    'Deep Vision (extended abstract)',
    'Deep Vision (Hsu et al., 2021)',
    'Deep Vision, 2023.',
    'Deep Vision. In NeurIPS 2022',
    'Deep Vision. In NeurIPS, 2022.',
    'Deep Vision. arXiv preprint',
    'Deep Vision. In Proceedings of the 2023 Conference',
    'Deep Vision (ICLR 2021) (Oral)',
  ])('is taken off: «%s»', (title) => {
    expect(bare(title)).toBe('Deep Vision');
  });

  it.each([
    'GPT-4 (and beyond)',
    'Deep Vision (DV)',
    'Deep Vision (with Code)',
    'Deep Vision, Fast and Slow',
    'Vision in 2023',
    'Vision of the Workshop',
    'Cats, Dogs, and Nature',
    '(Oral)',
    ', 2023.',
    '2023',
  ])('is none: «%s» stays whole', (title) => {
    expect(bare(title)).toBe(title);
  });
});

it.each([
  ['Deep Vision (Oral)', 'oral'],
  ['[12] Deep Vision. In NeurIPS, 2022.', 'in neurips 2022'],
  ['Deep Vision (ICLR 2021) (Oral)', 'iclr 2021 oral'],
  ['[12] Deep Vision', ''],
])('the note of «%s» is «%s»', (title, note) => {
  expect(noteOf(parseTitle(title))).toBe(note);
});

describe('the end of a title', () => {
  it.each([
    ['Deep Vision…', 'Deep Vision'],
    ['Deep Vision ...', 'Deep Vision'],
    ['“Deep Vision …”', '“Deep Vision'],
    ['Mass at $\\sqrt{s}', 'Mass at $\\sqrt{s}'],
    ['Waves after Schr\\', 'Waves after Schr\\'],
    ['Vision (Exemplified', 'Vision (Exemplified'],
  ])('is cut in «%s»', (title, rest) => {
    expect(bare(title)).toBe(rest);
    expect(isCut(parseTitle(title))).toBe(true);
  });

  it.each(['Deep Vision.', 'Deep Vision!', 'Mass at $\\sqrt{s}$', 'Vision (with Code)', 'At 5\\$'])(
    'is whole in «%s»',
    (title) => {
      expect(isCut(parseTitle(title))).toBe(false);
    },
  );
});

describe('the head of a title', () => {
  it.each([
    ['Palette: Image Models', 'Palette'],
    ['Palette - Image Models', 'Palette'],
    ['Palette — Image Models: A Study', 'Palette'],
    ['Is It Enough? A Study', 'Is It Enough?'],
    ['Palette. Image Models', 'Palette'],
    ['[12] Palette: Image Models (Oral)', 'Palette'],
  ])('of «%s» is «%s»', (title, head) => {
    expect(readingsOf(title).head).toBe(head);
  });

  it.each(['Image-to-Image Models', 'Models', 'Palette:', ': Palette', ''])(
    'is missing in «%s»',
    (title) => {
      expect(readingsOf(title).head).toBe('');
    },
  );
});

it('any title is read, and what is left of it was in it', () => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      expect(title.replaceAll(/\s+/g, ' ')).toContain(readingsOf(title).bare);
    }),
    { numRuns: 2000, seed: 21 },
  );
});

it.each(['(', '[1]', '1. ', '…', ' (Oral)', ', 2023', ': ', '$', '\\', '. '])(
  'a megabyte of «%s» is read only in part',
  (piece) => {
    const { bare, head } = readingsOf(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    expect(bare.length + head.length).toBeLessThanOrEqual(2 * TITLE_LIMIT);
  },
);
