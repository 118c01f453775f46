/**
 * Lists of papers on arXiv: https://arxiv.org/list/cs.LG/new, …/recent, …/2024-05, …/2024,
 * https://arxiv.org/catchup/cs.LG/2026-07-24 and https://arxiv.org/a/lecun_y_1
 *
 * One macro makes them all: `dt` holds the id, the `dd` after it the title. A page has several
 * lists, all with the same id, and up to 2,000 rows. Until about 2024 the links of a `dt` stood in
 * `span.list-identifier`. (Page of 2026-07-28 and templates of 2026.)
 */
import { isArxivPage } from './arxiv-address';
import { linkedIds } from './arxiv-link';
import { makeMention } from './make-mention';
import type { Mention, Site } from './mention';
import { titleText } from './title-text';

const SECTIONS = ['list', 'listing', 'catchup', 'a'];

export const arxivList: Site = {
  name: 'arxiv-list',
  changes: false,
  reads: (url) => SECTIONS.some((section) => isArxivPage(url, section)),
  mentions: (document, url) =>
    [...document.getElementsByTagName('dt')].flatMap((row) => readRow(row, url) ?? []),
};

function readRow(row: Element, url: URL): Mention | undefined {
  const ids = linkedIds(row.querySelector('a[href*="/abs/"]'), url);
  const title = titleText(descriptionOf(row)?.querySelector('.list-title'));
  return makeMention('listed', row, title, ids);
}

/** The `dd` of a `dt`; other extensions may have put something of theirs between the two. */
function descriptionOf(row: Element): Element | undefined {
  let next = row.nextElementSibling;
  while (next && next.localName !== 'dd' && next.localName !== 'dt') next = next.nextElementSibling;
  return next?.localName === 'dd' ? next : undefined;
}
