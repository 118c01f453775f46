import { describe, expect, it } from 'vitest';
import { i, titleIn, titleOf } from './entry-html';

describe('the title of an entry in blocks', () => {
  it.each([
    [
      'authors, title, venue',
      'Deep residual learning for image recognition',
      [
        'Kaiming He, Xiangyu Zhang, and Jian Sun.',
        'Deep residual learning for image recognition.',
        `In ${i('CVPR')}, 2016.`,
      ],
    ],
    [
      'the year with the authors',
      'Consistency models',
      ['Song, Y. and Dhariwal, P. (2023).', 'Consistency models.', `In ${i('ICML')}.`],
    ],
    [
      'full stops and a question mark in the title',
      'Attention vs. convolution? A study of St. Petersburg',
      [
        'A. Nemo.',
        'Attention vs. convolution? A study of St. Petersburg.',
        `${i('Pebbles')}, 2020.`,
      ],
    ],
    [
      'the year behind the title, since nothing follows',
      'Gradient flow in recurrent nets: the difficulty of learning long-term dependencies',
      [
        'Sepp Hochreiter and Jürgen Schmidhuber.',
        'Gradient flow in recurrent nets: the difficulty of learning long-term dependencies, 2001.',
      ],
    ],
    [
      'a year that is part of the title',
      'The road from 1999 to the year of flowers, 2001',
      ['A. Nemo.', 'The road from 1999 to the year of flowers, 2001.', `${i('Pebbles')}, 2005.`],
    ],
    [
      'quotes (biblatex)',
      'What shapes features? A study',
      [
        'Ada Nemo and B. Nemo',
        '“What shapes features? A study”',
        `In ${i('Stones')} 3`,
        'Press, 2020',
      ],
    ],
    [
      'quotes and the year behind them (biblatex)',
      'Stones of the sea',
      ['Stones Inc.', '“Stones of the sea”, 2023', 'URL: https://example.org/'],
    ],
    [
      'a question in quotes that only begins the title',
      '“Why trust a stone?” Explaining the answers of any pebble',
      ['A. Nemo.', '“Why trust a stone?” Explaining the answers of any pebble.', 'In KDD, 2016.'],
    ],
    [
      'the year behind the title and another in an address',
      'Our new model: Stone 1.5',
      ['Stones.', 'Our new model: Stone 1.5, 2024.', 'URL https://example.org/news/february-2024.'],
    ],
    [
      'a book in italics',
      'Composite fermions',
      ['J. K. Jain.', `${i('Composite fermions')}.`, 'Cambridge University Press, 2007.'],
    ],
    [
      'a book with its volume',
      'The art of counting pebbles',
      [
        'D. Nemo.',
        `${i('The art of counting pebbles')}, volume 2 of ${i('Stones')}.`,
        'Invented Press, 1990.',
      ],
    ],
    [
      'a book in the authors’ block',
      'Quantum optics',
      [`M. Scully and M. Zubairy, ${i('Quantum optics')}.`, 'Invented Press, 1997.'],
    ],
    [
      'title and venue in one block',
      'Segmentation of pebbles',
      ['A. Nemo.', `Segmentation of pebbles. In ${i('ICCV')}, 2011.`],
    ],
    [
      'a title with words in italics',
      `Neurons of C. elegans in colour`,
      ['A. Nemo.', `Neurons of ${i('C. elegans')} in colour.`, '2011.'],
    ],
    [
      'a title that begins with «In»',
      'In defense of grid features',
      ['A. Nemo.', 'In defense of grid features.', `In ${i('CVPR')}, 2020.`],
    ],
    [
      'a title of one word',
      'Xception',
      ['F. Chollet.', 'Xception.', `${i('arXiv preprint')}, 2016.`],
    ],
    [
      'authors that are no names',
      'The pebbles library',
      ['the pebbles development team.', 'The pebbles library.', '2020.'],
    ],
    [
      'a title with a formula',
      'Norms of L2 strings',
      [
        'A. Nemo.',
        'Norms of <math><semantics><msup><mi>L</mi><mn>2</mn></msup><annotation>L^{2}</annotation></semantics></math> strings.',
        '2001.',
      ],
    ],
    [
      'quotes at the beginning of the title',
      '”Hall viscosity” and stones',
      ['A. Nemo.', '”Hall viscosity” and stones.', '2009.'],
    ],
  ])('%s', (_, title, blocks) => {
    expect(titleOf(...blocks)).toBe(title);
  });

  it('is what LaTeXML names it, where it has read the .bib file itself', () => {
    const named = (text: string, kind: string) =>
      `<span class="ltx_text ltx_bib_${kind}">${text}</span>`;
    expect(
      titleIn(
        `<span class="ltx_tag ltx_bib_author-year ltx_tag_bibitem">A. Nemo (2025)</span>
         <span class="ltx_bibblock">${named('Stones and pebbles. A survey', 'title')}.</span>
         <span class="ltx_bibblock">${named('Journal of Stones', 'journal')} ${named('3', 'volume')}.</span>
         <span class="ltx_bibblock ltx_bib_cited">Cited by: <a href="#S1" class="ltx_ref">§1</a>.</span>`,
      ),
    ).toBe('Stones and pebbles. A survey');
  });

  it('is read without the translation that an extension has put into the entry', () => {
    expect(
      titleOf(
        'A. Nemo.',
        'Layer normalization.<font class="immersive-translate-target-wrapper">层归一化。</font>',
        '2016.',
      ),
    ).toBe('Layer normalization');
  });
});
