import { describe, expect, it } from 'vitest';
import { optionalSiteOf, siteOf } from '@/sites';
import { readBibliography } from '@/sites/bibliography/bibliography';
import type { Mention } from '@/sites/mention';
import { element, fixture, papers } from '../documents';
import {
  type Alter,
  addButtons,
  darken,
  putBetween,
  splitTexts,
  translateBeside,
  translateInCopies,
  translateInPlace,
  wrapElements,
  wrapWords,
} from './other-extensions';

const PAGES = [
  ['2026-07_arxiv-abs', 'https://arxiv.org/abs/2301.08243'],
  ['2017-06_arxiv-abs', 'https://arxiv.org/abs/math.GR/0512484'],
  ['2026-07_arxiv-list-new', 'https://arxiv.org/list/cs.CV/new'],
  ['2023-05_arxiv-list-month', 'https://arxiv.org/list/cs.CV/2305'],
  ['2026-07_arxiv-search', 'https://arxiv.org/search/?query=diffusion'],
  ['2026-02_arxiv-html', 'https://arxiv.org/html/2201.11793v3'],
  ['2026-03_arxiv-html-one-block', 'https://arxiv.org/html/2603.00001v1'],
  ['2026-06_arxiv-html-blocks', 'https://arxiv.org/html/2606.00001v1'],
  ['2023-10_ar5iv-bib-file', 'https://ar5iv.labs.arxiv.org/html/2310.00001'],
  ['2025-03_ar5iv', 'https://ar5iv.labs.arxiv.org/html/2111.05826'],
  ['2026-08_openreview-forum-v1', 'https://openreview.net/forum?id=FPGs276lUeq'],
  ['2026-08_openreview-forum-v2', 'https://openreview.net/forum?id=FmqFfMTNnv'],
  ['2026-08_openreview-venue', 'https://openreview.net/group?id=Invented'],
  ['2026-08_openreview-profile', 'https://openreview.net/profile?id=~A_Author1'],
  ['2018-04_openreview-venue', 'https://openreview.net/group?id=Invented'],
  ['2017-04_openreview-venue', 'https://openreview.net/group?id=Invented'],
  ['2026-06_hugging-face-paper', 'https://huggingface.co/papers/2303.01469'],
  ['2026-06_hugging-face-daily', 'https://huggingface.co/papers'],
  ['2026-06_google-scholar-results', 'https://scholar.google.com/scholar?q=pebbles'],
  ['2026-06_semantic-scholar-paper', 'https://www.semanticscholar.org/paper/0123'],
  ['2026-02_acl-anthology-volume', 'https://aclanthology.org/volumes/2026.stones-main/'],
  ['2026-06_dblp', 'https://dblp.org/pid/00/0000.html'],
] as const;

/** These leave the words of the page as they are. */
const KEEPING_WORDS: [string, Alter][] = [
  ['a translation inside each paragraph', translateBeside],
  ['a translated copy after each paragraph', translateInCopies],
  ['each word in an element', wrapWords],
  ['texts cut in two', splitTexts],
  ['Dark Reader’s attributes and styles', darken],
  ['buttons beside files and a bar above', addButtons],
  ['titles wrapped, with icons, and windows at the end', wrapElements],
  ['something between the parts of a row', putBetween],
];

function read(document: Document, address: string): Mention[] {
  const url = new URL(address);
  const site = siteOf(url) ?? optionalSiteOf(url);
  return [...(site?.mentions(document, url) ?? []), ...readBibliography(document, url)];
}

describe.each(PAGES)('%s', (name, address) => {
  it.each(KEEPING_WORDS)('with %s names the same papers at the same places', (_, alter) => {
    const document = fixture(name);
    const before = read(document, address);
    expect(before.length).toBeGreaterThan(0);
    alter(document);
    const after = read(document, address);
    expect(papers(after)).toEqual(papers(before));
    after.forEach(({ element }, n) => {
      expect(element === before[n]?.element).toBe(true);
    });
  });

  it('translated in place names the same papers by their ids', () => {
    const document = fixture(name);
    const before = read(document, address);
    translateInPlace(document);
    const known = ({ ids }: Mention) => Object.keys(ids).length > 0;
    const named = (mentions: Mention[]) =>
      mentions.filter(known).map(({ role, ids }) => ({ role, ids }));
    expect(named(read(document, address))).toEqual(named(before));
  });
});

describe('arXiv’s own panels', () => {
  it.each(['2026-07_arxiv-abs', '2017-06_arxiv-abs'])(
    'that open later make %s about no other paper',
    (name) => {
      const document = fixture(name);
      const address = 'https://arxiv.org/abs/2301.08243';
      const before = papers(read(document, address));
      document.body.append(element(fixture('2026-07_arxiv-abs-typeset'), '#labstabs'));
      document.body.prepend(element(fixture('2026-07_arxiv-abs-typeset'), '#labstabs'));
      expect(papers(read(document, address))).toEqual(before);
    },
  );
});
