import { describe, expect, it } from 'vitest';
import { readBibliography } from '@/sites/bibliography/bibliography';
import { citationsByEntry } from '@/sites/bibliography/citations';
import { fixture, page, papers } from '../documents';

const url = new URL('https://arxiv.org/html/2606.00001v2');

describe('the bibliography of a paper as a web page', () => {
  it('in blocks: each entry that has a title or an id', () => {
    expect(papers(readBibliography(fixture('2026-06_arxiv-html-blocks'), url))).toEqual([
      {
        role: 'cited',
        title: 'Denoising diffusion restoration models',
        ids: { arxiv: '2201.11793' },
      },
      {
        role: 'cited',
        title: 'You only look once: Unified, real-time object detection',
        ids: { doi: '10.1109/cvpr.2016.91' },
      },
      { role: 'cited', title: 'Composite fermions', ids: {} },
    ]);
  });

  it('in one block: REVTeX, quotes, amsplain, LNCS, sentences; a journal alone is no title', () => {
    expect(papers(readBibliography(fixture('2026-03_arxiv-html-one-block'), url))).toEqual([
      {
        role: 'cited',
        title: 'A gravitational-wave standard siren measurement of the Hubble constant',
        ids: { arxiv: '1710.05835', doi: '10.1038/nature24471' },
      },
      {
        role: 'cited',
        title: 'On the problem of hidden variables in quantum mechanics',
        ids: { doi: '10.1103/revmodphys.38.447' },
      },
      {
        role: 'cited',
        title: 'A guide to closure operations in commutative algebra',
        ids: {},
      },
      { role: 'cited', title: 'Microsoft COCO: Common objects in context', ids: {} },
      {
        role: 'cited',
        title: 'Neural machine translation by jointly learning to align and translate',
        ids: { arxiv: '1409.0473' },
      },
      { role: 'cited', ids: { doi: '10.1103/physrevlett.1.2' } },
    ]);
  });

  it('from the .bib file: as it names the parts', () => {
    const document = fixture('2023-10_ar5iv-bib-file');
    expect(
      papers(readBibliography(document, new URL('https://ar5iv.org/html/2310.00001'))),
    ).toEqual([
      { role: 'cited', title: 'Duality and geometry in svm classifiers', ids: {} },
      { role: 'cited', title: 'Consistency models', ids: { arxiv: '2303.01469' } },
    ]);
  });

  it('has the entries as elements, where the marks go and the citations lead', () => {
    const document = fixture('2026-06_arxiv-html-blocks');
    const citations = citationsByEntry(document);
    const counted = readBibliography(document, url).map(({ element }) => [
      element.id,
      citations.get(element.id)?.length,
    ]);
    expect(counted).toEqual([
      ['bib.bib1', 2],
      ['bib.bib2', 1],
      ['bib.bib3', 1],
    ]);
  });

  it('is empty where there is none', () => {
    expect(
      readBibliography(page('<ul class="ltx_biblist"><li>[1] A. Nemo</li></ul>'), url),
    ).toEqual([]);
  });

  it('is left as it was', () => {
    for (const name of ['2026-06_arxiv-html-blocks', '2026-03_arxiv-html-one-block']) {
      const document = fixture(name);
      const before = document.documentElement.outerHTML;
      readBibliography(document, url);
      citationsByEntry(document);
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });
});
