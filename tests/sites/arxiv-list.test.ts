import { describe, expect, it } from 'vitest';
import { arxivList } from '@/sites/arxiv-list';
import { fixture, page, papers } from './documents';

const url = new URL('https://arxiv.org/list/cs.CV/new');

describe('the addresses of lists', () => {
  it.each([
    ['https://arxiv.org/list/cs.LG/new', true],
    ['https://arxiv.org/list/cs/pastweek?skip=0&show=2000', true],
    ['https://export.arxiv.org/list/math.AG/2007', true],
    ['https://arxiv.org/list?archive=cs', true],
    ['https://arxiv.org/catchup/cs.LG/2026-07-24?abs=True', true],
    ['https://arxiv.org/a/lecun_y_1', true],
    ['https://arxiv.org/a/lecun_y_1.html', true],
    ['https://arxiv.org/abs/2301.08243', false],
    ['https://arxiv.org/archive/cs', false],
    ['https://openreview.net/list/cs.LG/new', false],
  ])('%s: %s', (address, expected) => {
    expect(arxivList.reads(new URL(address))).toBe(expected);
  });
});

describe('a list', () => {
  it('lists every row of all its parts, each marked in its own line', () => {
    const mentions = arxivList.mentions(fixture('2026-07_arxiv-list-new'), url);
    expect(papers(mentions)).toEqual([
      { role: 'listed', title: 'Sorting Pebbles by Colour Alone', ids: { arxiv: '2607.22529' } },
      { role: 'listed', title: 'Consistency Models', ids: { arxiv: '2303.01469' } },
      { role: 'listed', title: 'Groups of $\\sigma$-finite order', ids: { arxiv: 'math/0512484' } },
      {
        role: 'listed',
        title: 'Palette: Image-to-Image Diffusion Models',
        ids: { arxiv: '2111.05826' },
      },
    ]);
    expect(mentions.map(({ element }) => element.localName)).toEqual(['dt', 'dt', 'dt', 'dt']);
  });

  it('in the markup of 2023 is read alike', () => {
    const mentions = arxivList.mentions(fixture('2023-05_arxiv-list-month'), url);
    expect(papers(mentions)).toEqual([
      {
        role: 'listed',
        title: 'Composer: Creative and Controllable Image Synthesis with Composable Conditions',
        ids: { arxiv: '2302.09778' },
      },
      { role: 'listed', title: 'A String of Invented Words', ids: { arxiv: 'hep-th/9901001' } },
    ]);
  });

  const row = (id: string, title: string) =>
    `<dt><a href="/abs/${id}" title="Abstract">arXiv:${id}</a></dt><dd><div class="list-title">${title}</div></dd>`;

  it.each([
    [
      'a row without a description',
      '<dt><a href="/abs/2607.00001">1</a></dt>',
      { ids: { arxiv: '2607.00001' } },
    ],
    [
      'a row without a link',
      '<dt>[1]</dt><dd><p class="list-title">Pebbles</p></dd>',
      { title: 'Pebbles', ids: {} },
    ],
    [
      'a row with a broken link',
      '<dt><a href="https://[/abs/">1</a></dt><dd><p class="list-title">Pebbles</p></dd>',
      { title: 'Pebbles', ids: {} },
    ],
    [
      'a row that links elsewhere',
      '<dt><a href="https://example.org/abs/2607.00001">1</a></dt><dd><p class="list-title">Pebbles</p></dd>',
      { title: 'Pebbles', ids: {} },
    ],
    [
      'a row with a stranger between its halves',
      '<dt><a href="/abs/2607.00001">1</a></dt><div>Rated!</div><dd><p class="list-title">Pebbles</p></dd>',
      { title: 'Pebbles', ids: { arxiv: '2607.00001' } },
    ],
  ])('reads %s as far as it goes', (_, html, expected) => {
    const mentions = arxivList.mentions(page(`<dl>${html}</dl>`), url);
    expect(papers(mentions)).toEqual([{ role: 'listed', ...expected }]);
  });

  it('never gives a row the title of the next one', () => {
    const html = `<dl><dt><a href="/abs/2607.00001">1</a></dt>${row('2607.00002', 'Pebbles')}</dl>`;
    const [first, second] = arxivList.mentions(page(html), url);
    expect(first?.title).toBeUndefined();
    expect(second?.title).toBe('Pebbles');
  });

  it('skips rows that name no paper', () => {
    expect(arxivList.mentions(page('<dl><dt>A word</dt><dd>Its meaning</dd></dl>'), url)).toEqual(
      [],
    );
  });

  it('of ten thousand rows gives ten thousand papers', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) =>
      row(`2607.${String(i).padStart(5, '0')}`, `Paper number ${i}`),
    );
    const mentions = arxivList.mentions(page(`<dl>${rows.join('')}</dl>`), url);
    expect(mentions).toHaveLength(10_000);
    expect(papers(mentions.slice(-1))).toEqual([
      { role: 'listed', title: 'Paper number 9999', ids: { arxiv: '2607.09999' } },
    ]);
  }, 30_000);
});
