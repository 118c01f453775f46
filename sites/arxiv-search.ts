/**
 * Search on arXiv: https://arxiv.org/search/?query=attention, /search/advanced and /search/cs
 *
 * Here `.list-title` is the line with the id, and `.title` the title, in raw TeX, whose found words
 * are wrapped and may be split (`<span class="search-hit">neutrino</span>s`). The `h1.title` counts
 * the results. (Templates of 2026.)
 */
import { isArxivPage } from './arxiv-address';
import { linkedIds } from './arxiv-link';
import { makeMention } from './make-mention';
import type { Mention, Site } from './mention';
import { titleText } from './title-text';

export const arxivSearch: Site = {
  name: 'arxiv-search',
  changes: false,
  reads: (url) => isArxivPage(url, 'search'),
  mentions: (document, url) =>
    [...document.querySelectorAll('li.arxiv-result')].flatMap((row) => readRow(row, url) ?? []),
};

function readRow(row: Element, url: URL): Mention | undefined {
  const idLine = row.querySelector('p.list-title');
  const ids = linkedIds(idLine?.querySelector('a[href*="/abs/"]'), url);
  const title = titleText(row.querySelector('p.title'));
  return makeMention('listed', idLine ?? row, title, ids);
}
