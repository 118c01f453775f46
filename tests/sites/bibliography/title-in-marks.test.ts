import { describe, expect, it } from 'vitest';
import { a, b, i, titleIn, titleOf } from './entry-html';

describe('the title of an entry in one block, in quotes or italics', () => {
  it.each([
    [
      'quotes (IEEE)',
      'Attention is all you need',
      `A. Vaswani, N. Shazeer, and I. Polosukhin, “Attention is all you need,” in ${i('NeurIPS')}, 2017, pp. 5998–6008.`,
    ],
    [
      'quotes within quotes',
      'How the world says “Maybe”?',
      `H. Nemo, “How the world says “Maybe”?,” ${a(`${i('Stones')} ${b('43')}, 75 (2012)`)}.`,
    ],
    [
      'a question in quotes before the venue (IEEE)',
      'Can stones talk?',
      `A. Nemo, “Can stones talk?” in ${i('Stones')}, 2019, pp. 3–4.`,
    ],
    [
      'a title in quotes that begins with a quote',
      '“Why trust a stone?” Explaining any pebble',
      `A. Nemo, ““Why trust a stone?” Explaining any pebble,” in ${i('KDD')}, 2016.`,
    ],
    [
      'quotes right after the names (biblatex)',
      'Gaussian stones',
      `Ada B. Nemo et al. “Gaussian stones” In ${i('Stones')} 2, 2019`,
    ],
    [
      'straight quotes',
      'Attention is all you need',
      'A. Vaswani, "Attention is all you need", NeurIPS, 2017.',
    ],
    [
      'TeX’s quotes',
      'Attention is all you need',
      "A. Vaswani, ``Attention is all you need,'' NeurIPS, 2017.",
    ],
    [
      'italics (amsplain)',
      'Tight closure, parameter ideals, and geometry',
      `C. Huneke, ${i('Tight closure, parameter ideals, and geometry')}, Six lectures on pebbles, 1998, pp. 187–239.`,
    ],
    [
      'italics before a journal in italics (JHEP)',
      'Large stones in small fields',
      `A. Nemo and B. Nemo, ${i('Large stones in small fields')}, ${a(`${i('J. Stones')} ${b('05')} (2010) 17`)}.`,
    ],
    [
      'a book in italics (REVTeX)',
      'Theory of pebbles',
      `A.&nbsp;Nemo,&nbsp;${i('Theory of pebbles')}&nbsp;(Invented Press,&nbsp;Nowhere,&nbsp;1990).`,
    ],
    [
      'italics and a number of the series (amsplain)',
      'Tight closure and its applications',
      `C. Huneke, ${i('Tight closure and its applications')}, no.&nbsp;88, American Stones Soc., 1996.`,
    ],
    [
      'italics before it appears (amsplain)',
      'Stones of low degree',
      `C. Nemo, ${i('Stones of low degree')}, to appear in J. Stones.`,
    ],
    [
      'the same authors again (IEEE)',
      'Stones at the sea',
      '——, “Stones at the sea,” https://example.org, 2006.',
    ],
  ])('%s', (_, title, html) => {
    expect(titleOf(html)).toBe(title);
  });

  it('is found in an entry without blocks', () => {
    expect(titleIn('<span class="ltx_tag">[1]</span> A. Nemo, “Stones of the sea,” 1990.')).toBe(
      'Stones of the sea',
    );
  });
});
