/**
 * The page of a paper on arXiv: https://arxiv.org/abs/1706.03762
 *
 * The subject stands in `#abs`; the Labs panels below it list other papers and are not read. The
 * first `h1` of the page is the field of science, not the title. (Pages of 2017–2026.)
 */
import { arxivIdFrom, idsFromAddress } from '@/data/paper-ids';
import type { ArxivId, PaperIds } from '@/data/summary';
import { isArxivPage } from './arxiv-address';
import { makeMention } from './make-mention';
import type { Mention, Site } from './mention';
import { plainTitle, titleText } from './title-text';

export const arxivAbs: Site = {
  name: 'arxiv-abs',
  changes: false,
  reads: (url) => isArxivPage(url, 'abs'),
  mentions(document, url) {
    const subject = readSubject(document, url);
    return subject ? [subject] : [];
  },
};

/** The paper; nothing on arXiv's error pages, which have neither a title nor an abstract. */
function readSubject(document: Document, url: URL): Mention | undefined {
  const paper = document.querySelector('#abs') ?? document;
  const heading = paper.querySelector('h1.title');
  const element = paper.querySelector('blockquote.abstract') ?? heading;
  if (!element) return undefined;
  const title = titleText(heading) ?? plainTitle(metaContent(document, 'citation_title'));
  return makeMention('subject', element, title, readIds(document, url));
}

/** The page says its id up to three times; the address is the last resort, as mirrors move it. */
function readIds(document: Document, url: URL): PaperIds {
  const arxiv =
    arxivIdFrom(metaContent(document, 'citation_arxiv_id')) ??
    idAt(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    idAt(document.querySelector('meta[property="og:url"]')?.getAttribute('content')) ??
    idsFromAddress(url).arxiv;
  return arxiv ? { arxiv } : {};
}

function idAt(address: string | null | undefined): ArxivId | undefined {
  return idsFromAddress(address ?? '').arxiv;
}

function metaContent(document: Document, name: string): string {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}
