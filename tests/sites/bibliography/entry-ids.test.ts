import { describe, expect, it } from 'vitest';
import { idsOfEntry } from '@/sites/bibliography/entry-ids';
import { element, page } from '../documents';

const url = new URL('https://arxiv.org/html/2510.11260v1');

function idsOf(html: string) {
  const entry = element(page(`<ul><li class="ltx_bibitem">${html}</li></ul>`), 'li');
  return idsOfEntry(entry, entry.textContent ?? '', url);
}

const link = (href: string, text = 'link') => `<a class="ltx_ref" href="${href}">${text}</a>`;

describe('the ids of an entry, from its links', () => {
  it.each([
    ['https://arxiv.org/abs/2301.01234v2', { arxiv: '2301.01234' }],
    ['http://arxiv.org/abs/hep-th/9901001', { arxiv: 'hep-th/9901001' }],
    ['https://www.arxiv.org/pdf/2301.01234', { arxiv: '2301.01234' }],
    ['https://doi.org/10.1103/PhysRevX.7.031021', { doi: '10.1103/physrevx.7.031021' }],
    ['http://dx.doi.org/10.1103/PhysRevX.7.031021', { doi: '10.1103/physrevx.7.031021' }],
    ['https://doi.org/https://doi.org/10.1016/j.x.2024.1', { doi: '10.1016/j.x.2024.1' }],
    ['https://doi.org/10.48550/arXiv.2301.01234', { arxiv: '2301.01234' }],
    ['https://openreview.net/forum?id=FPGs276lUeq', { openreview: 'FPGs276lUeq' }],
    ['https://example.org/abs/2301.01234', {}],
    ['https://arxiv.org/abs/1495.384300', {}],
    ['#bib.bib2', {}],
    ['https://arxiv.org/html/2510.11260v1#S1', {}],
    ['/html/2510.11260v3#S1', {}],
    ['https://%', {}],
  ])('%s', (href, ids) => {
    expect(idsOf(link(href))).toEqual(ids);
  });
});

describe('the ids of an entry, from its text', () => {
  it.each([
    ['arXiv preprint arXiv:1607.06450, 2016.', { arxiv: '1607.06450' }],
    ['<em>arXiv preprint arXiv:1705.03122v2</em>, 2017.', { arxiv: '1705.03122' }],
    ['arXiv: 2301.01234 [cs.CV]', { arxiv: '2301.01234' }],
    ['arXiv preprint 2301.01234.', { arxiv: '2301.01234' }],
    ['ArXiv e-prints, arXiv:2404.02522 (2024)', { arxiv: '2404.02522' }],
    ['CoRR, abs/1409.0473, 2014.', { arxiv: '1409.0473' }],
    ['eprint 1702.02234.', { arxiv: '1702.02234' }],
    ['https://arxiv.org/abs/2301.01234.', { arxiv: '2301.01234' }],
    ['http://arxiv.org/pdf/2301.01234v3.pdf', { arxiv: '2301.01234' }],
    ['arXiv:hep-ph/9901234', { arxiv: 'hep-ph/9901234' }],
    ['arXiv:math.GR/0512484', { arxiv: 'math/0512484' }],
    ['a title, hep-ph/0601234, 2006', { arxiv: 'hep-ph/0601234' }],
    ['doi:10.1103/PhysRevD.99.012345.', { doi: '10.1103/physrevd.99.012345' }],
    ['(doi: 10.1016/0003-4916(63)90068-X).', { doi: '10.1016/0003-4916(63)90068-x' }],
    ['https://doi.org/10.1000/182', { doi: '10.1000/182' }],
    ['10.48550/arXiv.2301.01234', { arxiv: '2301.01234' }],
    ['arXiv:2301.01234, doi:10.1000/182', { arxiv: '2301.01234', doi: '10.1000/182' }],
    ['Stones 2301.01234, pages 1234.5678', {}],
    ['arXiv:2301.012345678', {}],
    ['an article/1234567 of 10.5/2', {}],
    ['', {}],
  ])('%s', (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });
});

describe('the id of something else', () => {
  it('is not taken from the text where a link has one of its kind', () => {
    expect(
      idsOf(`Comment on arXiv:2301.00001, ${link('https://arxiv.org/abs/2301.01234')}`),
    ).toEqual({ arxiv: '2301.01234' });
  });

  it('cannot be told from the own one where there are two: none is given', () => {
    expect(idsOf('arXiv:2301.00001; arXiv:2301.00002; doi:10.1000/182')).toEqual({
      doi: '10.1000/182',
    });
    expect(idsOf(link('https://doi.org/10.1000/1') + link('https://doi.org/10.1000/2'))).toEqual(
      {},
    );
  });

  it('is told from the same one, written twice', () => {
    expect(idsOf(`arXiv:2301.00001 ${link('https://arxiv.org/abs/2301.00001v2')}`)).toEqual({
      arxiv: '2301.00001',
    });
  });
});
