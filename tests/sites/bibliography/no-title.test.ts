import { describe, expect, it } from 'vitest';
import { a, b, i, titleOf } from './entry-html';

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
