import { describe, expect, it } from 'vitest';
import { blocksOf } from '@/sites/bibliography/entry-block';
import { titleOfEntry } from '@/sites/bibliography/entry-title';
import { element, page } from '../documents';

/** The title read from an entry whose blocks hold this HTML. */
function titleOf(...blocks: string[]): string | undefined {
  const spans = blocks.map((html) => `<span class="ltx_bibblock">${html}</span>`).join('\n');
  return titleIn(`<span class="ltx_tag ltx_tag_bibitem">[1]</span>${spans}`);
}

function titleIn(html: string): string | undefined {
  const entry = element(page(`<ul><li class="ltx_bibitem">${html}</li></ul>`), 'li');
  return titleOfEntry(entry, blocksOf(entry));
}

const i = (text: string) => `<em class="ltx_emph ltx_font_italic">${text}</em>`;
const b = (text: string) => `<span class="ltx_text ltx_font_bold">${text}</span>`;
const a = (text: string) =>
  `<a class="ltx_ref ltx_href" href="https://doi.org/10.1000/x">${text}</a>`;

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

describe('the title of an entry in one block', () => {
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
      'no-break commas (REVTeX)',
      'Swope survey 2017a (sss17a), the counterpart',
      `D.&nbsp;A.&nbsp;Nemo, R.&nbsp;J.&nbsp;Nemo,&nbsp;and&nbsp;et&nbsp;al.,&nbsp;Swope survey 2017a (sss17a), the counterpart,&nbsp;${a(`Science&nbsp;${b('358')},&nbsp;1556 (2017)`)}.`,
    ],
    [
      'a collaboration (REVTeX)',
      'Pebbles from a binary',
      `B.&nbsp;P.&nbsp;Nemo ${i('et&nbsp;al.')} (Stone Collaboration and Pebble Collaboration),&nbsp;Pebbles from a binary,&nbsp;${a(`Phys. Rev. Lett.&nbsp;${b('116')},&nbsp;061102 (2016)`)}.`,
    ],
    [
      'a colon after the authors (LNCS)',
      'Flamingo: a visual language model for few-shot learning',
      'Alayrac, J.B., Donahue, J., et al.: Flamingo: a visual language model for few-shot learning. NeurIPS (2022)',
    ],
    [
      'a colon, full names left out (LNCS)',
      'Microsoft COCO: Common objects in context',
      'Lin, T.Y., Maire, M., Zitnick, C.L.: Microsoft COCO: Common objects in context. In: ECCV. pp. 740–755 (2014)',
    ],
    [
      'a year in brackets (APA)',
      'Layer normalization of stones',
      `Ba, J. L., Kiros, J. R., & Hinton, G. E. (2016). Layer normalization of stones. ${i('Stones')}, 3(2), 1–5.`,
    ],
    [
      'a year in brackets and no full stop',
      'Layer normalization',
      `J. L. Ba and G. E. Hinton (2016) Layer normalization. ${i('Stones')} 3.`,
    ],
    [
      'a year as its own sentence (ACM)',
      'Layer normalization',
      `Jimmy Lei Ba and Geoffrey E. Hinton. 2016. Layer normalization. ${i('CoRR')} abs/1607.06450.`,
    ],
    [
      'a sentence after full names',
      'Neural machine translation by jointly learning to align and translate',
      `Dzmitry Bahdanau, Kyunghyun Cho, and Yoshua Bengio. Neural machine translation by jointly learning to align and translate. ${i('CoRR')}, 2014.`,
    ],
    [
      'a sentence after initials',
      'Learning to see in the dark',
      'D. B. Murphy, J.-M. A. Allen, and M. van den Oord. Learning to see in the dark. In CVPR, 2018.',
    ],
    [
      'a sentence after inverted names',
      'Learning to see in the dark',
      'Murphy, D. B., Allen, J., and Davidson, M. W. Learning to see in the dark. In CVPR, 2018.',
    ],
    [
      'a sentence and nothing but the year',
      'Long short-term memory',
      'Sepp Hochreiter and Jurgen Schmidhuber. Long short-term memory. 1997.',
    ],
    [
      'a question that is only half of the title',
      'Does time imply stones? How the world says maybe',
      `A. Nemo. Does time imply stones? How the world says maybe. ${i('Stones')} 43, 2012.`,
    ],
    [
      'a title with words in quotes',
      'On stones: “rocks,” sand and the sea',
      'A. Nemo. On stones: “rocks,” sand and the sea. Sand 43, 2012.',
    ],
    [
      'a book in italics (APA)',
      'The art of stones',
      `Nemo, A. (2020). ${i('The art of stones')}. Invented Press.`,
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
      'the volume in italics',
      'A survey of stones',
      `A. Nemo and B. Nemo. A survey of stones. Journal of Stones, ${i('12')}(3), 1–5, 2010.`,
    ],
    [
      'editors after the title',
      'A survey of stones',
      `A. Nemo and B. Nemo. A survey of stones. In C. Nemo, editor, ${i('Stones')}, 2010.`,
    ],
    [
      'the same authors again (IEEE)',
      'Stones at the sea',
      '——, “Stones at the sea,” https://example.org, 2006.',
    ],
    [
      'a question',
      'Can active memory replace attention?',
      'Łukasz Kaiser and Samy Bengio. Can active memory replace attention? In NIPS, 2016.',
    ],
    [
      'commas and a volume (elsarticle)',
      'A survey of stones, pebbles and sand',
      'R. Nemo, F. Nemo Jr., A survey of stones, pebbles and sand, Annals of Stones 24 (1963) 118–173.',
    ],
    [
      'commas and «in:»',
      'A survey of stones',
      'R. Nemo, F. Nemo, A survey of stones, in: Proceedings of Stones, 2019, pp. 1–9.',
    ],
    [
      'commas and an arXiv id',
      'A survey of stones',
      'A. Nemo and B. Nemo, A survey of stones, arXiv:2301.01234.',
    ],
    [
      'commas, a journal and its volume behind a comma',
      'A survey of stones',
      'A. Nemo, A survey of stones, Stones Today, vol. 3, 2019.',
    ],
  ])('%s', (_, title, html) => {
    expect(titleOf(html)).toBe(title);
  });

  it('is found where only the DOI has a block of its own', () => {
    expect(
      titleOf(
        'R. Nemo, F. Nemo, A survey of stones, Annals of Stones 24 (1963) 118–173.',
        a('doi:10.1016/0003-4916(63)90068-X'),
      ),
    ).toBe('A survey of stones');
  });

  it('is found in an entry without blocks', () => {
    expect(titleIn('<span class="ltx_tag">[1]</span> A. Nemo, “Stones of the sea,” 1990.')).toBe(
      'Stones of the sea',
    );
  });
});

describe('no title is better than a wrong one', () => {
  it.each([
    [
      'a journal only (REVTeX)',
      [`A.&nbsp;Nemo,&nbsp;${a(`Phys. Rev. Lett.&nbsp;${b('116')},&nbsp;061102 (2016)`)}.`],
    ],
    [
      'a journal only, in italics',
      [`A. Nemo and B. Nemo, ${i('Stones and Sand')} ${b('12')}, 34 (2010).`],
    ],
    [
      'a journal only, with a volume',
      [`A. Nemo, ${i('Stones and Sand')}, vol. 12, pp. 3–4, 2010.`],
    ],
    ['a journal only, short', ['Nemo, A. B. New J. Phys. 12, 34 (2010).']],
    ['a journal only (MNRAS)', ['Nemo B. P., et al., 2016, Phys. Rev. Lett., 116, 061102']],
    ['a journal only (AASTeX)', ['Nemo, B. P., Nemo, R., et al. 2016, PhRvL, 116, 061102']],
    ['a journal only (IOP)', [`Nemo A, Nemo B and Nemo C 2016 ${i('Stones')} ${b('12')} 34`]],
    ['a journal in the second block', ['A. Nemo.', `${i('Stones and Sand')}, 12:34, 2010.`]],
    [
      'a volume of proceedings in the second block',
      ['A. Nemo, editor.', `In ${i('Proceedings of Stones')}, 2010.`],
    ],
    ['an id in the second block', ['A. Nemo and B. Nemo (2017),', 'eprint 1702.02234.']],
    ['an address', ['<a href="https://example.org/">https://example.org/</a>']],
    ['an address behind a name', ['Stones Inc.', 'https://example.org/stones']],
    ['a remark', ['See the supplementary material for the values that were chosen in 2010.']],
    ['words in quotes', ['See also what is called “the stone,” a term from the book of Nemo.']],
    [
      'full names, parted by commas only',
      ['John Stone, Jane Stone, Pebble Theory, Sand Letters, 2010.'],
    ],
    ['commas without a place that is known', ['A. Nemo, Stones, and sand, and the sea, Nowhere']],
    [
      'quotes and a remark',
      ['A. Nemo', '“Stones of the sea” Submitted 2 Jul 2025', 'In Stones, 2025'],
    ],
    [
      'a question that may go on',
      ['A. Nemo. Does time imply stones? How stones fall. Sand 43, 2012.'],
    ],
    ['a journal only, to appear', [`A. Nemo, ${i('Ann. Math.')}, to appear.`]],
    ['a journal only, in italics after a sentence', [`A. Nemo. ${i('Nature Physics')}, 2010.`]],
    [
      'a title that goes on with a part',
      ['A. Nemo. The merger of stones. II. Spectra. Sand 43, 2012.'],
    ],
    ['nothing', ['']],
  ])('%s', (_, blocks) => {
    expect(titleOf(...blocks)).toBeUndefined();
  });
});
