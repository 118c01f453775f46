import { describe, expect, it } from 'vitest';
import { latexml } from '@/sites/latexml';
import { element, fixture, page, papers } from './documents';

const url = new URL('https://arxiv.org/html/2201.11793v3');

describe('the addresses of papers as web pages', () => {
  it.each([
    ['https://arxiv.org/html/2407.16314v1', true],
    ['https://arxiv.org/html/2407.16314v1/', true],
    ['https://ar5iv.labs.arxiv.org/html/1706.03762', true],
    ['https://ar5iv.org/html/hep-th/9901001', true],
    ['https://ar5iv.labs.arxiv.org/log/1706.03762', false],
    ['https://ar5iv.org.example.com/html/1706.03762', false],
    ['https://example.org/html/1706.03762', false],
  ])('%s: %s', (address, expected) => {
    expect(latexml.reads(new URL(address))).toBe(expected);
  });
});

describe('a paper as a web page', () => {
  it('is about itself, not about what it cites; its card goes after the abstract', () => {
    const document = fixture('2026-02_arxiv-html');
    const mentions = latexml.mentions(document, url);
    expect(papers(mentions)).toEqual([
      {
        role: 'subject',
        title: 'Denoising Diffusion Restoration Models',
        ids: { arxiv: '2201.11793' },
      },
    ]);
    expect(mentions[0]?.element).toBe(element(document, '.ltx_abstract'));
  });

  it('on ar5iv has its title without footnotes and TeX; without an abstract, the card goes after the authors', () => {
    const document = fixture('2025-03_ar5iv');
    const mentions = latexml.mentions(document, new URL('https://ar5iv.org/html/hep-th/9901001'));
    expect(papers(mentions)).toEqual([
      {
        role: 'subject',
        title: 'Bounds on L2 norms of strings',
        ids: { arxiv: 'hep-th/9901001' },
      },
    ]);
    expect(mentions[0]?.element).toBe(element(document, '.ltx_authors'));
  });

  it('with nothing but a title has its card after the title', () => {
    const document = page('<h1 class="ltx_title ltx_title_document">Pebbles</h1>');
    const mentions = latexml.mentions(document, url);
    expect(mentions[0]?.element).toBe(element(document, 'h1'));
  });

  it('without a title is known by its id', () => {
    const document = page('<div class="ltx_abstract">Text</div>');
    expect(papers(latexml.mentions(document, url))).toEqual([
      { role: 'subject', ids: { arxiv: '2201.11793' } },
    ]);
  });

  it('that the author made by hand is left alone', () => {
    expect(latexml.mentions(page('<h1>My paper</h1><p>By me'), url)).toEqual([]);
  });
});
