import { describe, expect, it } from 'vitest';
import { a, b, i, titleOf } from './entry-html';

describe('the title of an entry in one block, between commas', () => {
  it.each([
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
});
