/**
 * The dblp bibliography and its mirrors: searches, authors, conferences, journals and records, such
 * as https://dblp.org/db/conf/icml/icml2023.html
 *
 * A row is `li.entry`; its title ends with a full stop that is dblp's own; the links to the paper
 * stand in `li.ee`, often both its DOI and arXiv. Searches load rows as one scrolls. (As public
 * scrapers and their fixtures read it in 2019–2026; no saved page.)
 */
import { idsFromAddress } from '@/data/paper-ids';
import type { PaperIds } from '@/data/summary';
import { agreedIds } from './agreed-ids';
import { linkAddress } from './link-address';
import { makeMention } from './make-mention';
import type { Mention, Site } from './mention';
import { plainTitle, titleText } from './title-text';

export const dblp: Site = {
  name: 'dblp',
  changes: true,
  reads: ({ hostname }) => /^dblp\.(?:org|uni-trier\.de|dagstuhl\.de)$/.test(hostname),
  mentions: (document, url) =>
    [...document.querySelectorAll('li.entry')].flatMap((row) => readRow(row, url) ?? []),
};

function readRow(row: Element, url: URL): Mention | undefined {
  const cite = row.querySelector('cite.data') ?? row;
  const title = titleText(cite.querySelector('.title'))?.replace(/(?<!\.)\.$/, '');
  return makeMention('listed', cite, plainTitle(title), linkedIds(row, url));
}

function linkedIds(row: Element, url: URL): PaperIds {
  const links = [...row.querySelectorAll('nav.publ li.ee a')];
  return agreedIds(links.map((link) => linkAddress(link, url)).map(idsAt));
}

function idsAt(address: URL | undefined): PaperIds {
  return address ? idsFromAddress(address) : {};
}
