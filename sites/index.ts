/** The sites that we read. A new site is one file beside this one, one line here, one fixture. */
import { arxivAbs } from './arxiv-abs';
import { arxivList } from './arxiv-list';
import { arxivSearch } from './arxiv-search';
import { latexml } from './latexml';
import type { Mention, Site } from './mention';
import { openreview } from './openreview';
import { pdf } from './pdf';

export const sites: readonly Site[] = [arxivAbs, arxivList, arxivSearch, latexml, pdf, openreview];

/** The site that `url` belongs to, `undefined` where we read nothing. */
export function siteOf(url: URL): Site | undefined {
  return sites.find((site) => site.reads(url));
}

/**
 * The papers that the page names, in the order of the document: at most one of them the subject.
 * Titles are single lines of at most 1,000 characters; they and the ids are the page's word only.
 */
export function readPage(document: Document, url: URL): Mention[] {
  return siteOf(url)?.mentions(document, url) ?? [];
}
