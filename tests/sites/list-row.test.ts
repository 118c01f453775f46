import { describe, expect, it } from 'vitest';
import { readPage } from '@/sites';
import { bareHeadings, type ListRow, listRow, listStart } from '@/sites/list-row';
import { element, fixture, page } from './documents';

const lists = {
  '2026-07_arxiv-list-new': 'https://arxiv.org/list/cs.CV/new',
  '2023-05_arxiv-list-month': 'https://arxiv.org/list/cs.CV/2305',
  '2026-07_arxiv-search': 'https://arxiv.org/search/?query=neutrino',
  '2026-08_openreview-venue': 'https://openreview.net/group?id=Invented.cc',
  '2026-08_openreview-profile': 'https://openreview.net/profile?id=~A1',
  '2018-04_openreview-venue': 'https://openreview.net/group?id=ICLR.cc/2018',
  '2017-04_openreview-venue': 'https://openreview.net/group?id=ICLR.cc/2017',
};
type Name = keyof typeof lists;
const names = Object.keys(lists) as Name[];

function rowsOf(document: Document, address: string): ListRow[] {
  return readPage(document, new URL(address)).flatMap(({ element }) => rowAt(element));
}

/** The row of an element, in a list of its own; no row, an empty one. */
function rowAt(element: Element): ListRow[] {
  const row = listRow(element);
  return row ? [row] : [];
}

const localNames = (row: ListRow | undefined) => row?.map(({ localName }) => localName);
const rowsOfFixture = (name: Name) => rowsOf(fixture(name), lists[name]);
const heading = ({ textContent }: Element) => textContent?.replace(/\s*\(.*/s, '');

describe('the row of a listed paper', () => {
  it.each(names)('is known for each mention of %s, and no two share one', (name) => {
    const document = fixture(name);
    const mentions = readPage(document, new URL(lists[name]));
    const parts = mentions.flatMap(({ element }) => listRow(element) ?? []);
    expect(parts.length).toBeGreaterThanOrEqual(mentions.length);
    expect(new Set(parts).size).toBe(parts.length);
  });

  it.each<[Name, string[]]>([
    ['2026-07_arxiv-list-new', ['dt', 'dd']],
    ['2023-05_arxiv-list-month', ['dt', 'dd']],
    ['2026-07_arxiv-search', ['li']],
    ['2026-08_openreview-venue', ['li']],
    ['2026-08_openreview-profile', ['li']],
    ['2018-04_openreview-venue', ['li']],
    ['2017-04_openreview-venue', ['div']],
  ])('in %s is %j', (name, expected) => {
    expect(rowsOfFixture(name).map(localNames)).toEqual(rowsOfFixture(name).map(() => expected));
  });

  it('includes what others put between its halves, and nothing of the next row', () => {
    const document = page('<dl><dt>1</dt><div>Rated!</div><dd>One</dd><dt>2</dt><dt>3</dt></dl>');
    const rows = [...document.querySelectorAll('dt')].map(listRow);
    expect(rows.map(localNames)).toEqual([['dt', 'div', 'dd'], ['dt'], ['dt']]);
  });

  it('without a description ends before the next heading', () => {
    const document = page('<dl><dt>1</dt><h3>Tuesday</h3><dt>2</dt><dd>Two</dd></dl>');
    expect(localNames(listRow(element(document, 'dt')))).toEqual(['dt']);
  });

  it('is unknown where the markup is', () => {
    expect(listRow(element(page('<ul><li>A word</li></ul>'), 'li'))).toBeUndefined();
  });
});

describe('the start of a list', () => {
  it.each<[Name, string]>([
    ['2026-07_arxiv-list-new', 'dl#articles'],
    ['2026-07_arxiv-search', 'ol'],
    ['2026-08_openreview-venue', '.tab-content'],
    ['2026-08_openreview-profile', 'ul.submissions-list'],
    ['2018-04_openreview-venue', '.tab-content'],
  ])('in %s is its first %s', (name, selector) => {
    const document = fixture(name);
    const [first] = rowsOf(document, lists[name]);
    expect(first && listStart(first)).toBe(element(document, selector));
  });

  it('is what holds the notes where they stand by themselves', () => {
    const [first] = rowsOfFixture('2017-04_openreview-venue');
    expect(first && listStart(first)).toBe(first?.[0].parentElement);
  });
});

describe('bare headings', () => {
  it('are those that no kept row is under', () => {
    const rows = rowsOfFixture('2026-07_arxiv-list-new');
    const under = (kept: number[]) =>
      bareHeadings(rows, new Set(rows.filter((_, n) => kept.includes(n)))).map(heading);
    expect(under([])).toEqual(['New submissions', 'Cross submissions', 'Replacement submissions']);
    expect(under([1])).toEqual(['Cross submissions', 'Replacement submissions']);
    expect(under([0, 1, 2, 3])).toEqual([]);
  });

  it('in one list are told apart by the rows that follow each', () => {
    const document = page(
      '<dl><h3>Monday</h3><dt>1</dt><dd>One</dd><h3>Tuesday</h3><dt>2</dt><dd>Two</dd></dl>',
    );
    const rows = [...document.querySelectorAll('dt')].flatMap(rowAt);
    const [, tuesday] = rows;
    expect(bareHeadings(rows, new Set(tuesday ? [tuesday] : [])).map(heading)).toEqual(['Monday']);
  });

  it('are never titles of papers', () => {
    for (const name of names.filter((one) => one.includes('openreview'))) {
      expect(bareHeadings(rowsOfFixture(name), new Set()).map(heading)).toEqual([]);
    }
  });
});
