/**
 * The pages that the extension reads without asking: arXiv, its mirrors and ar5iv, OpenReview.
 * ar5iv.org is not among them: it only leads on to ar5iv.labs.arxiv.org.
 */
export const PAGES = ['https://arxiv.org/*', 'https://*.arxiv.org/*', 'https://openreview.net/*'];

/** Those of them that show whole papers, with their bibliographies: arXiv's HTML papers and ar5iv. */
export const HTML_PAPERS = ['https://arxiv.org/html/*', 'https://*.arxiv.org/html/*'];

/** A site that is read where the reader switched it on. */
export interface OptionalSite {
  name: string;
  /** What the browser is asked for: match patterns, each of one origin. */
  origins: string[];
}

export const OPTIONAL_SITES: OptionalSite[] = [
  { name: 'Hugging Face', origins: ['https://huggingface.co/*'] },
  { name: 'alphaXiv', origins: ['https://www.alphaxiv.org/*', 'https://alphaxiv.org/*'] },
  { name: 'Semantic Scholar', origins: ['https://www.semanticscholar.org/*'] },
  {
    name: 'Google Scholar',
    origins: ['https://scholar.google.com/*', 'https://scholar.google.ru/*'],
  },
  { name: 'ACL Anthology', origins: ['https://aclanthology.org/*'] },
  { name: 'NeurIPS', origins: ['https://papers.nips.cc/*', 'https://proceedings.neurips.cc/*'] },
  { name: 'PMLR', origins: ['https://proceedings.mlr.press/*'] },
  { name: 'CVF Open Access', origins: ['https://openaccess.thecvf.com/*'] },
  { name: 'dblp', origins: ['https://dblp.org/*'] },
];

/** Where the Zotero of this computer answers; asked for when papers are first sent there. */
export const ZOTERO_PAGES = ['http://127.0.0.1/*'];

/** Where public channels are read; asked for when the first one is refreshed. */
export const TELEGRAM_PAGES = ['https://t.me/*'];

/** What the manifest may ask for later: any site, but only one at a time, when it is wanted. */
export const OPTIONAL_PAGES = ['https://*/*', ...ZOTERO_PAGES];
