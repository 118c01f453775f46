import { describe, expect, it } from 'vitest';
import { arxivList } from '@/sites/arxiv-list';
import { arxivSearch } from '@/sites/arxiv-search';
import { listRow } from '@/sites/list-row';
import { openreview } from '@/sites/openreview';
import { rowAuthors } from '@/sites/row-authors';
import { fixture, page } from './documents';

const sites = [arxivList, arxivSearch, openreview];
const url = (site: (typeof sites)[number]) =>
  new URL(site === openreview ? 'https://openreview.net/' : 'https://arxiv.org/');

function authorsOf(document: Document): string[][] {
  return sites
    .flatMap((site) => site.mentions(document, url(site)))
    .map(({ element }) => listRow(element))
    .map((row) => (row ? rowAuthors(row) : ['no row']));
}

describe('the authors of a row', () => {
  it.each([
    ['2026-07_arxiv-list-new', [['A. Author'], ['Yang Song'], [], []]],
    ['2026-07_arxiv-search', [['Bahjat Kawar'], [], []]],
  ])('in %s', (name, expected) => {
    expect(authorsOf(fixture(name))).toEqual(expected);
  });

  it('of a venue are those of the note', () => {
    expect(authorsOf(fixture('2026-08_openreview-venue')).slice(0, 2)).toEqual([['Yang Song'], []]);
  });

  it('are read from links or, without any, from text, and are at most twenty', () => {
    const note = (authors: string) =>
      page(
        `<div class="note"><h4><a href="/forum?id=FmqFfMTNnv">T</a></h4><div class="note-authors">${authors}</div></div>`,
      );
    expect(authorsOf(note('<span>Ada Stone</span>, Ben Rock ,'))).toEqual([
      ['Ada Stone', 'Ben Rock'],
    ]);
    expect(authorsOf(note('<a>Ada Stone</a>, <a>Ben Rock</a>'))).toEqual([
      ['Ada Stone', 'Ben Rock'],
    ]);
    expect(authorsOf(note('<a>Ada</a>'.repeat(3000)))[0]).toHaveLength(20);
  });
});
