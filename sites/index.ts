/** The sites that we read. A new site is one file beside this one, one line here, one fixture. */
import { aclAnthology } from './acl-anthology';
import { alphaxiv } from './alphaxiv';
import { anyPage } from './any-page';
import { arxivAbs } from './arxiv-abs';
import { arxivList } from './arxiv-list';
import { arxivSearch } from './arxiv-search';
import { cvf } from './cvf';
import { dblp } from './dblp';
import { googleScholar } from './google-scholar';
import { huggingFace } from './hugging-face';
import { latexml } from './latexml';
import type { Mention, Site } from './mention';
import { neurips } from './neurips';
import { openreview } from './openreview';
import { pdf } from './pdf';
import { pmlr } from './pmlr';
import { semanticScholar } from './semantic-scholar';

/** Read everywhere, without asking. */
export const sites: readonly Site[] = [arxivAbs, arxivList, arxivSearch, latexml, pdf, openreview];

/** Read where the reader switched them on; the last reads any page, so the others come first. */
export const optionalSites: readonly Site[] = [
  aclAnthology,
  alphaxiv,
  cvf,
  dblp,
  googleScholar,
  huggingFace,
  neurips,
  pmlr,
  semanticScholar,
  anyPage,
];

/** The site that `url` belongs to, `undefined` where we read nothing without asking. */
export function siteOf(url: URL): Site | undefined {
  return sites.find((site) => site.reads(url));
}

/** The reader of a page that is read because its origin was switched on. */
export function optionalSiteOf(url: URL): Site | undefined {
  return optionalSites.find((site) => site.reads(url));
}

/**
 * The papers that the page names, in the order of the document: at most one of them the subject.
 * Titles are single lines of at most 1,000 characters; they and the ids are the page's word only.
 */
export function readPage(document: Document, url: URL): Mention[] {
  return siteOf(url)?.mentions(document, url) ?? [];
}
