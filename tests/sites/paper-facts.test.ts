import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { venueSchema, yearSchema } from '@/data/summary';
import { arxivAbs } from '@/sites/arxiv-abs';
import { arxivList } from '@/sites/arxiv-list';
import { arxivSearch } from '@/sites/arxiv-search';
import { openreview } from '@/sites/openreview';
import { paperFacts } from '@/sites/paper-facts';
import { publicationInMetas } from '@/sites/publication-metas';
import { fixture, page } from './documents';

const ABS = new URL('https://arxiv.org/abs/2301.08243');
const LIST = new URL('https://arxiv.org/list/cs.LG/new');
const FORUM = new URL('https://openreview.net/forum?id=FmqFfMTNnv');

function factsOf(site: typeof arxivAbs, document: Document, url: URL) {
  return site.mentions(document, url).map((mention) => paperFacts(mention, document, url));
}

function absPage(metas: string, rows = ''): Document {
  return page(`<head><meta name="citation_title" content="On Pebbles">
<meta name="citation_arxiv_id" content="2301.08243">${metas}</head>
<body><div id="abs"><h1 class="title mathjax">On Pebbles</h1>
<blockquote class="abstract mathjax">Stones.</blockquote>
<div class="metatable"><table><tr>${rows}</tr></table></div></div></body>`);
}

describe('what a page tells of its paper', () => {
  it('on arXiv: authors, the year of the first version, the journal', () => {
    const document = absPage(
      '<meta name="citation_author" content="Stone, Ada"><meta name="citation_date" content="2022/10/06"><meta name="citation_online_date" content="2023/03/10">',
      '<td class="tablecell label">Journal reference:</td><td class="tablecell jref">J. Stones 7 (2024) 1-9</td>',
    );
    expect(factsOf(arxivAbs, document, ABS)).toEqual([
      { authors: ['Ada Stone'], year: 2022, venue: 'J. Stones 7 (2024) 1-9', address: ABS.href },
    ]);
  });

  it('is nothing where the metadata is of another paper still', () => {
    const document = absPage('<meta name="citation_date" content="2022/10/06">');
    const [mention] = arxivAbs.mentions(document, ABS);
    for (const meta of document.querySelectorAll('[name=citation_arxiv_id]')) {
      meta.setAttribute('content', '2301.00001');
    }
    expect(mention && paperFacts(mention, document, ABS)).toEqual({ address: ABS.href });
  });

  it('on a forum of OpenReview: what it shows below the authors', () => {
    const document = fixture('2026-08_openreview-forum-v2');
    expect(factsOf(openreview, document, FORUM)[0]).toMatchObject({ year: 2023 });
    document
      .querySelector('.forum-meta')
      ?.insertAdjacentHTML(
        'beforeend',
        '<span class="item"><span class="glyphicon glyphicon-folder-open"></span>ICML 2023</span>',
      );
    expect(factsOf(openreview, document, FORUM)[0]).toMatchObject({ venue: 'ICML 2023' });
  });

  it.each([
    ['citation_publication_date', '2019/05', 'citation_conference_title', 'NAACL'],
    ['citation_date', '2019', 'citation_journal_title', 'Journal of Stones'],
    ['citation_year', 'May 2019', 'citation_inbook_title', 'A Book'],
  ])('in its metadata: %s %s, %s %s', (date, year, name, venue) => {
    expect(
      publicationInMetas([
        [date, year],
        [name, venue],
        ['citation_online_date', '2021'],
      ]),
    ).toEqual({ year: 2019, venue });
  });

  it('fits what is kept, whatever the metadata says', () => {
    const name = fc.constantFrom('citation_date', 'citation_journal_title', 'citation_year');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ maxLength: 500 }))), (metas) => {
        const { year, venue } = publicationInMetas(metas);
        if (year !== undefined) v.parse(yearSchema, year);
        if (venue !== undefined) v.parse(venueSchema, venue);
      }),
    );
  });
});

describe('what a row tells of its paper', () => {
  const listed = (html: string) =>
    factsOf(
      arxivList,
      page(`<div id="dlpage"><dl id="articles"><dt><a href="https://arxiv.org/abs/2301.08243" title="Abstract">arXiv:2301.08243</a></dt>
<dd><div class="meta"><div class="list-title mathjax">On Pebbles</div>${html}</div></dd></dl></div>`),
      LIST,
    );

  it('in a list of arXiv: authors and the journal', () => {
    const [facts] = listed(
      '<div class="list-authors"><a>Ada Stone</a></div><div class="list-journal-ref"><span class="descriptor">Journal-ref:</span> J. Stones 7 (2024)</div>',
    );
    expect(facts).toMatchObject({ authors: ['Ada Stone'], venue: 'J. Stones 7 (2024)' });
    expect(listed('')[0]).not.toHaveProperty('venue');
  });

  it('in a search of arXiv: the journal among the comments', () => {
    const document =
      page(`<ol><li class="arxiv-result"><p class="list-title"><a href="https://arxiv.org/abs/2301.08243">arXiv:2301.08243</a></p>
<p class="title is-5 mathjax">On Pebbles</p><p class="comments"><span>Comments:</span> 9 pages</p>
<p class="comments"><span>Journal ref:</span>
  JCAP 0710:004,2007</p></li></ol>`);
    const url = new URL('https://arxiv.org/search/?query=x');
    expect(factsOf(arxivSearch, document, url)[0]).toMatchObject({ venue: 'JCAP 0710:004,2007' });
  });

  it.each([
    [
      '<ul class="note-meta-info"><li>Published: 03 Jul 2024, Last Modified: 04 Jul 2025</li><li>COLM</li><li class="readers">Everyone</li></ul>',
      { year: 2024, venue: 'COLM' },
    ],
    ['<div class="note-meta-info"><span class="date">28 Oct 2017</span></div>', { year: 2017 }],
    [
      '<ul class="note-meta-info"><li>Published: 03 Jul 2024</li><li class="readers">Everyone</li></ul>',
      { year: 2024 },
    ],
  ])('in a list of OpenReview: the day and the venue', (meta, expected) => {
    const document = page(
      `<div class="note"><h4><a href="/forum?id=FmqFfMTNnv">On Pebbles</a></h4>${meta}</div>`,
    );
    const url = new URL('https://openreview.net/group?id=COLM');
    const [facts] = factsOf(openreview, document, url);
    const { year, venue } = facts ?? {};
    expect({ ...(year && { year }), ...(venue && { venue }) }).toEqual(expected);
  });
});
