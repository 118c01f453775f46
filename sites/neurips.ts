/**
 * Proceedings of NeurIPS: https://proceedings.neurips.cc/paper_files/paper/2023/hash/….html, the
 * lists of years at https://papers.nips.cc/paper_files/paper/2023, and both as they were until 2020.
 *
 * A paper's page has citation metadata. Lists link to `/paper/YEAR/hash/HASH-Abstract….html`, before
 * 2020 to `/paper/NUMBER-SLUG`; links to years and authors look alike but for that. (Saved pages of
 * 2022-01, one in the layout of 2019; lists as public scrapers read them in 2026.)
 */
import { linkAddress } from './link-address';
import { makeMention } from './make-mention';
import type { Mention, Site } from './mention';
import { subjectInMetas } from './subject-in-metas';
import { titleText } from './title-text';

const HOST = /^(?:papers\.nips\.cc|(?:papers|proceedings|[\w-]+-proceedings)\.neurips\.cc)$/;
const PAPER = /\/paper\/(?:\d{4}\/hash\/[\w-]+\.html$|\d+-[\w-]+$)/;
const PLACES = ['p.paper-abstract', 'p.abstract', '.container-fluid > .col > p:last-of-type'];

export const neurips: Site = {
  name: 'neurips',
  changes: false,
  reads: ({ hostname }) => HOST.test(hostname),
  mentions(document, url) {
    const subject = subjectInMetas(document, PLACES);
    return subject ? [subject] : readList(document, url);
  },
};

function readList(document: Document, url: URL): Mention[] {
  return [...document.querySelectorAll('li a[href*="/paper/"]')].flatMap((link) => {
    if (!PAPER.test(linkAddress(link, url)?.pathname ?? '')) return [];
    return makeMention('listed', link.parentElement ?? link, titleText(link), {}) ?? [];
  });
}
