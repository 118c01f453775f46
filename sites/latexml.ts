/**
 * Papers as web pages, made by LaTeXML: https://arxiv.org/html/2407.16314v1 and
 * https://ar5iv.labs.arxiv.org/html/1706.03762
 *
 * They have no `citation_*` metas, and older conversions get their link back to arXiv only by a
 * script: the id comes from the address. An author's own HTML at the same addresses has no
 * `ltx_` classes and is left alone. (Pages of 2022–2026.)
 */
import { idsFromAddress } from '@/data/paper-ids';
import { isArxivPage } from './arxiv-address';
import { makeMention } from './make-mention';
import type { Mention, Site } from './mention';
import { titleText } from './title-text';

export const latexml: Site = {
  name: 'latexml',
  changes: false,
  reads: (url) => isArxivPage(url, 'html') || isAr5ivPage(url),
  mentions(document, url) {
    const subject = readSubject(document, url);
    return subject ? [subject] : [];
  },
};

function isAr5ivPage(url: URL): boolean {
  return /^ar5iv\.(?:labs\.arxiv\.)?org$/.test(url.hostname) && url.pathname.startsWith('/html/');
}

function readSubject(document: Document, url: URL): Mention | undefined {
  const heading = document.querySelector('h1.ltx_title_document');
  const element =
    document.querySelector('.ltx_abstract') ?? document.querySelector('.ltx_authors') ?? heading;
  return element
    ? makeMention('subject', element, titleText(heading), idsFromAddress(url))
    : undefined;
}
