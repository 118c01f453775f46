import { describe, expect, it } from 'vitest';
import { arxivAbs } from '@/sites/arxiv-abs';
import { element, fixture, page, papers } from './documents';

const url = new URL('https://arxiv.org/abs/2301.08243v3');
const jepa = 'Self-Supervised Learning from Images with a Joint-Embedding Predictive Architecture';

describe('the addresses of abs pages', () => {
  it.each([
    ['https://arxiv.org/abs/2301.08243', true],
    ['https://www.arxiv.org/abs/2301.08243v2', true],
    ['https://export.arxiv.org/abs/hep-th/9901001', true],
    ['http://xxx.lanl.gov/abs/hep-th/9901001', true],
    ['https://arxiv.org/pdf/2301.08243', false],
    ['https://arxiv.org/absurd', false],
    ['https://ar5iv.labs.arxiv.org/abs/2301.08243', false],
    ['https://arxiv.org.example.com/abs/2301.08243', false],
  ])('%s: %s', (address, expected) => {
    expect(arxivAbs.reads(new URL(address))).toBe(expected);
  });
});

describe('an abs page', () => {
  it('is about one paper, whose card goes after the abstract', () => {
    const document = fixture('2026-07_arxiv-abs');
    const mentions = arxivAbs.mentions(document, url);
    expect(papers(mentions)).toEqual([
      { role: 'subject', title: jepa, ids: { arxiv: '2301.08243' } },
    ]);
    expect(mentions[0]?.element).toBe(element(document, 'blockquote.abstract'));
  });

  it('gives the same when typeset, with all Labs panels open', () => {
    const document = fixture('2026-07_arxiv-abs-typeset');
    const mentions = arxivAbs.mentions(document, new URL('https://arxiv.org/abs/2607.00123'));
    expect(papers(mentions)).toEqual([
      {
        role: 'subject',
        title: 'Walks of length $n^{β}$ on trees & other graphs',
        ids: { arxiv: '2607.00123' },
      },
    ]);
    expect(mentions[0]?.element.textContent).toContain('We walk.');
  });

  it('of 2017 gives its id by og:url, without the version', () => {
    const mentions = arxivAbs.mentions(
      fixture('2017-06_arxiv-abs'),
      new URL('https://arxiv.org/abs/math.GR/0512484'),
    );
    expect(papers(mentions)).toEqual([
      {
        role: 'subject',
        title: 'A made-up theorem on Fréchet spaces',
        ids: { arxiv: 'math/0512484' },
      },
    ]);
  });

  it('gives its id by the address where the page does not', () => {
    const document = page('<div id="abs"><h1 class="title mathjax">Pebbles</h1></div>');
    const mentions = arxivAbs.mentions(document, new URL('https://arxiv.org/abs/2607.00001v2'));
    expect(papers(mentions)).toEqual([
      { role: 'subject', title: 'Pebbles', ids: { arxiv: '2607.00001' } },
    ]);
  });

  it('without an abstract has its card after the title', () => {
    const document = fixture('2026-07_arxiv-abs');
    element(document, 'blockquote').remove();
    expect(arxivAbs.mentions(document, url)[0]?.element).toBe(element(document, 'h1.title'));
  });

  it('takes neither title nor abstract from a panel when its own are missing', () => {
    const document = fixture('2026-07_arxiv-abs-typeset');
    element(document, '#abs h1').remove();
    element(document, '#abs blockquote').remove();
    expect(arxivAbs.mentions(document, url)).toEqual([]);
  });

  it('without a heading gives the title of its metas', () => {
    const document = fixture('2026-07_arxiv-abs');
    element(document, 'h1.title').remove();
    expect(arxivAbs.mentions(document, url)[0]?.title).toBe(jepa);
  });

  it('with nonsense for an id gives the title alone', () => {
    const document = page(
      '<meta name="citation_arxiv_id" content="<script>"><link rel="canonical" href="javascript:0"><div id="abs"><h1 class="title">Pebbles</h1></div>',
    );
    expect(papers(arxivAbs.mentions(document, new URL('https://arxiv.org/abs/nothing')))).toEqual([
      { role: 'subject', title: 'Pebbles', ids: {} },
    ]);
  });

  it('of a paper that does not exist gives nothing', () => {
    const document = fixture('2026-07_arxiv-abs-not-found');
    expect(arxivAbs.mentions(document, new URL('https://arxiv.org/abs/2613.99999'))).toEqual([]);
  });
});
