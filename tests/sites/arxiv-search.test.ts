import { describe, expect, it } from 'vitest';
import { arxivSearch } from '@/sites/arxiv-search';
import { fixture, page, papers } from './documents';

const url = new URL('https://arxiv.org/search/?query=diffusion&searchtype=all');

describe('the addresses of search', () => {
  it.each([
    ['https://arxiv.org/search?query=a', true],
    ['https://arxiv.org/search/advanced?terms-0-term=a', true],
    ['https://arxiv.org/search/cs?query=a', true],
    ['https://arxiv.org/searching', false],
    ['https://openreview.net/search?term=a', false],
  ])('%s: %s', (address, expected) => {
    expect(arxivSearch.reads(new URL(address))).toBe(expected);
  });
});

describe('a page of results', () => {
  it('lists each result, with words found in it put together again', () => {
    expect(papers(arxivSearch.mentions(fixture('2026-07_arxiv-search'), url))).toEqual([
      {
        role: 'listed',
        title: 'Denoising Diffusion Restoration Models',
        ids: { arxiv: '2201.11793' },
      },
      {
        role: 'listed',
        title: 'Antidiffusions of order $n^{\\beta}$',
        ids: { arxiv: '2607.00123' },
      },
      { role: 'listed', title: 'A String of Invented Words', ids: { arxiv: 'hep-th/9901001' } },
    ]);
  });

  it('has its marks in the lines of the ids', () => {
    const mentions = arxivSearch.mentions(fixture('2026-07_arxiv-search'), url);
    expect(mentions.every(({ element }) => element.matches('p.list-title'))).toBe(true);
  });

  it('without that line marks the whole result', () => {
    const document = page('<li class="arxiv-result"><p class="title">Pebbles</p></li>');
    const mentions = arxivSearch.mentions(document, url);
    expect(papers(mentions)).toEqual([{ role: 'listed', title: 'Pebbles', ids: {} }]);
    expect(mentions[0]?.element.localName).toBe('li');
  });

  it('without results gives nothing', () => {
    expect(
      arxivSearch.mentions(page('<h1 class="title">Sorry</h1><li class="arxiv-result">'), url),
    ).toEqual([]);
  });
});
