import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorsInMetas, citationMetas, paperInMetas } from '@/sites/citation-metas';
import { subjectInMetas } from '@/sites/subject-in-metas';
import { page } from './documents';

const metas = (...pairs: [string, string][]) =>
  pairs.map(([name, content]) => `<meta name="${name}" content="${content}">`).join('');
const paper = (...pairs: [string, string][]) => paperInMetas(citationMetas(page(metas(...pairs))));

describe('citation metadata', () => {
  it.each<[string, [string, string][], unknown]>([
    ['a title', [['citation_title', ' Pebbles  at rest ']], { title: 'Pebbles at rest', ids: {} }],
    ['an arXiv id', [['citation_arxiv_id', '2605.01234v3']], { ids: { arxiv: '2605.01234' } }],
    [
      'a DOI as an address',
      [['citation_doi', 'https://doi.org/10.5555/X.1']],
      { ids: { doi: '10.5555/x.1' } },
    ],
    [
      'a DOI of arXiv',
      [['citation_doi', '10.48550/arXiv.2605.01234']],
      { ids: { arxiv: '2605.01234' } },
    ],
    [
      'a pdf at OpenReview',
      [['citation_pdf_url', 'https://openreview.net/pdf?id=FmqFfMTNnv']],
      { ids: { openreview: 'FmqFfMTNnv' } },
    ],
    [
      'the same twice',
      [
        ['citation_doi', '10.5555/x.1'],
        ['citation_doi', 'doi:10.5555/X.1'],
      ],
      { ids: { doi: '10.5555/x.1' } },
    ],
    [
      'markup in a title',
      [
        [
          'citation_title',
          'On &lt;b class=&quot;x&quot;&gt;CO&lt;/b&gt;&lt;sub&gt;2&lt;/sub&gt; and a &lt; b',
        ],
      ],
      { title: 'On CO2 and a < b', ids: {} },
    ],
    ['names in other letters', [['CITATION_TITLE', 'Pebbles']], { title: 'Pebbles', ids: {} }],
  ])('gives %s', (_, pairs, expected) => {
    expect(paper(...pairs)).toEqual(expected);
  });

  it.each<[string, [string, string][]]>([
    ['nothing', []],
    [
      'other metadata',
      [
        ['description', 'Pebbles'],
        ['citation_author', 'A'],
      ],
    ],
    [
      'empty values',
      [
        ['citation_title', ' '],
        ['citation_doi', ''],
        ['citation_arxiv_id', 'soon'],
      ],
    ],
    [
      'two titles',
      [
        ['citation_title', 'Pebbles'],
        ['citation_title', 'Sand'],
      ],
    ],
    ['a pdf elsewhere', [['citation_pdf_url', 'https://example.org/pdf?id=FmqFfMTNnv']]],
    [
      'ids that contradict each other',
      [
        ['citation_arxiv_id', '2605.01234'],
        ['citation_pdf_url', 'https://arxiv.org/pdf/2605.04321'],
      ],
    ],
  ])('names no paper by %s', (_, pairs) => {
    expect(paper(...pairs)).toBeUndefined();
  });

  it('gives a title of at most 1,000 characters and ids in their own form, whatever it holds', () => {
    const name = fc.constantFrom(
      'citation_title',
      'citation_doi',
      'citation_arxiv_id',
      'citation_pdf_url',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ maxLength: 3_000 }))), (pairs) => {
        const found = paperInMetas(pairs);
        expect((found?.title ?? '').length).toBeLessThanOrEqual(1_000);
        expect(found?.ids.arxiv ?? '0000.0000').toMatch(/^[\w./-]+$/);
      }),
    );
  });

  it('can be read inside a page by its source alone', () => {
    const run = new Function('document', `return (${citationMetas.toString()})()`);
    expect(run(page(metas(['citation_title', 'Pebbles'])))).toEqual([
      ['citation_title', 'Pebbles'],
    ]);
  });
});

describe('the card of a page with metadata', () => {
  const head = metas(['citation_title', 'Pebbles: $x$']);
  it.each([
    [
      'after the place that the site has for it',
      '<h1>Pebbles: x</h1><p class="abstract"></p>',
      ['.none', '.abstract'],
      'P',
    ],
    [
      'after the heading with its title',
      '<h1>Journal</h1><h3>PEBBLES &mdash; x</h3><h1>Two</h1>',
      [],
      'H3',
    ],
    ['after the only h1', '<h1>Journal</h1><h2>Other</h2>', [], 'H1'],
  ])('goes %s', (_, body, places, tag) => {
    expect(subjectInMetas(page(head + body), places)?.element.tagName).toBe(tag);
  });

  it('has no place where several headings could be it', () => {
    expect(subjectInMetas(page(`${head}<h1>A</h1><h1>B</h1>`))).toBeUndefined();
  });
});

describe('the authors in citation metadata', () => {
  const authors = (...names: string[]) =>
    authorsInMetas(names.map((name) => ['citation_author', name] as const));

  it.each([
    [
      ['Stone, Ada', 'Ben Rock'],
      ['Ada Stone', 'Ben Rock'],
    ],
    [['Rock, Ben, Jr.'], ['Rock, Ben, Jr.']],
    [['  ', 'Лев  Камень'], ['Лев Камень']],
    [[], []],
  ])('%j are %j', (given, expected) => {
    expect(authors(...given)).toEqual(expected);
  });

  it('are at most twenty, of a collaboration too', () => {
    expect(authors(...Array.from({ length: 1350 }, (_, i) => `Author ${i}`))).toHaveLength(20);
  });
});
