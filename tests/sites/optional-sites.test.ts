/** The sites that are read where the reader switched them on, on pages written after theirs. */
import { describe, expect, it } from 'vitest';
import { optionalSiteOf, optionalSites } from '@/sites';
import type { Mention } from '@/sites/mention';
import { element, fixture, page, papers } from './documents';

function read(document: Document, address: string): Mention[] {
  const url = new URL(address);
  return optionalSiteOf(url)?.mentions(document, url) ?? [];
}

const subject = (title: string | undefined, ids = {}) => ({
  role: 'subject',
  ids,
  ...(title && { title }),
});
const listed = (title: string, ids = {}) => ({ role: 'listed', title, ids });
const pebbles = { arxiv: '2605.01234' };
const consistency = { arxiv: '2303.01469' };

const SUBJECTS = [
  [
    '2026-02_acl-anthology-paper',
    'https://aclanthology.org/2026.stones-main.7/',
    subject('Latent Pebbles for Text', { doi: '10.18653/v1/2026.stones-main.7' }),
    '.card',
  ],
  [
    '2022-01_neurips-paper',
    'https://proceedings.neurips.cc/paper/2021/hash/0-Abstract.html',
    subject('Pebbles at Rest'),
    '.col > p:last-of-type',
  ],
  [
    '2026-05_pmlr-paper',
    'https://proceedings.mlr.press/v202/song23a.html',
    subject('Consistency Models'),
    '#abstract',
  ],
  [
    '2026-05_cvf-paper',
    'https://openaccess.thecvf.com/content/CVPR2026/html/Sandstone_Pebbles_CVPR_2026_paper.html',
    subject('Pebbles in Pictures', pebbles),
    '#abstract',
  ],
  [
    '2026-06_google-scholar-citation',
    'https://scholar.google.co.uk/citations?view_op=view_citation',
    subject('Consistency models', consistency),
    '#gsc_oci_title',
  ],
  [
    '2026-06_hugging-face-paper',
    'https://huggingface.co/papers/2303.01469',
    subject('Consistency Models', consistency),
    'div.pb-8',
  ],
  [
    '2026-06_alphaxiv',
    'https://www.alphaxiv.org/overview/2303.01469v2',
    subject(undefined, consistency),
    '#root',
  ],
  [
    '2026-09_journal-article',
    'https://journal.example/pebbles',
    subject('Pebbles and Sand', { doi: '10.5555/stones.7', ...pebbles }),
    'h2',
  ],
] as const;

const LISTS = [
  [
    '2026-02_acl-anthology-volume',
    'https://aclanthology.org/volumes/2026.stones-main/',
    [listed('Latent Pebbles for Text'), listed('Consistency Models')],
    'strong',
  ],
  [
    '2026-05_neurips-year',
    'https://papers.nips.cc/paper_files/paper/2024',
    [listed('Consistency Models'), listed('A Benchmark of Pebbles'), listed('Pebbles of 2019')],
    '.paper-content, li',
  ],
  [
    '2026-05_pmlr-volume',
    'https://proceedings.mlr.press/v202/',
    [listed('Consistency Models'), listed('Pebbles in Two Lines')],
    '.paper > .title',
  ],
  [
    '2026-05_cvf-conference',
    'https://openaccess.thecvf.com/CVPR2026?day=all',
    [listed('Pebbles in Pictures', pebbles), listed('Fire from Flint')],
    'dt',
  ],
  [
    '2026-06_dblp',
    'https://dblp.org/db/conf/icml/icml2023.html',
    [
      listed('Consistency Models'),
      listed('Do Pebbles Dream?', pebbles),
      listed('On Stones...', { doi: '10.1145/3600000.1' }),
    ],
    'cite',
  ],
  [
    '2026-06_google-scholar-results',
    'https://scholar.google.com/scholar?q=consistency',
    [
      listed('Consistency models', consistency),
      listed('Pebbles: a very long title that is cut before its …'),
      listed('Pebbles without a link'),
    ],
    'h3',
  ],
  [
    '2026-06_google-scholar-profile',
    'https://scholar.google.ru/citations?user=x',
    [listed('Consistency models'), listed('Pebbles at rest')],
    'td',
  ],
  [
    '2026-06_hugging-face-daily',
    'https://huggingface.co/papers/date/2026-06-02',
    [listed('Consistency Models', consistency), listed('Pebbles in Pictures', pebbles)],
    'h3',
  ],
] as const;

describe('a paper’s page', () => {
  it.each(SUBJECTS)('%s is about it; the card has its place', (name, address, paper, place) => {
    const document = fixture(name);
    const mentions = read(document, address);
    expect(papers(mentions)).toEqual([paper]);
    expect(mentions[0]?.element).toBe(element(document, place));
  });

  it('on Semantic Scholar is what is shown, not what its metadata once was; it cites others', () => {
    const document = fixture('2026-06_semantic-scholar-paper');
    const mentions = read(document, 'https://www.semanticscholar.org/paper/Another/0123');
    expect(papers(mentions)).toEqual([
      subject('Consistency Models', consistency),
      listed('Pebbles at Rest'),
    ]);
    expect(mentions.map(({ element }) => element.classList[0])).toEqual([
      'fresh-paper-detail-page__header',
      'flex-row-vcenter',
    ]);
  });

  it('on Hugging Face is not there while the address is ahead of it', () => {
    const document = fixture('2026-06_hugging-face-paper');
    expect(read(document, 'https://huggingface.co/papers/2601.00001')).toEqual([]);
  });
});

describe('a list', () => {
  it.each(LISTS)(
    '%s gives its papers, each with its mark outside of links',
    (name, address, rows, place) => {
      const document = fixture(name);
      const mentions = read(document, address);
      expect(papers(mentions)).toEqual(rows);
      for (const { element } of mentions) {
        expect(element.matches(place), element.outerHTML).toBe(true);
        expect(element.closest('a')).toBeNull();
      }
    },
  );
});

describe('where there is nothing to read', () => {
  const addresses = [...SUBJECTS, ...LISTS].map(([, address]) => address);
  const s2 = 'https://www.semanticscholar.org/search?q=x';

  it.each([
    ['an empty page', ''],
    ['a page of another kind', '<h1>About us</h1><p><strong>Hello</strong> <a href="/x">x</a></p>'],
    [
      'broken markup',
      '<dt class="ptitle"><a href="https://["><li class="entry"><h3 class="gs_rt"><a><article><h3><a href="/papers/%E0%A4%A"><div class="cl-paper-row">',
    ],
  ])('%s has no papers, at any address but that of alphaXiv', (_, html) => {
    for (const address of [...addresses, s2].filter((one) => !one.includes('alphaxiv'))) {
      expect(papers(read(page(html), address)), address).toEqual([]);
    }
  });

  it.each([
    ['https://huggingface.co/models', '2026-06_hugging-face-daily'],
    ['https://huggingface.co/papersplease', '2026-06_hugging-face-daily'],
    ['https://www.alphaxiv.org/', '2026-06_alphaxiv'],
    ['https://www.alphaxiv.org/abs/visual-primitives', '2026-06_alphaxiv'],
    ['http://journal.example/pebbles', '2026-09_journal-article'],
  ])('%s is left alone', (address, name) => {
    expect(read(fixture(name), address)).toEqual([]);
  });

  it('every page can be looked at by every reader', () => {
    for (const [name, address] of [...SUBJECTS, ...LISTS]) {
      const document = fixture(name);
      const before = document.documentElement.outerHTML;
      for (const site of optionalSites) {
        const subjects = site
          .mentions(document, new URL(address))
          .filter(({ role }) => role === 'subject');
        expect(subjects.length).toBeLessThanOrEqual(1);
      }
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });
});
