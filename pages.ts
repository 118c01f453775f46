/** The pages that the extension reads without asking: arXiv, its mirrors and ar5iv, OpenReview. */
export const PAGES = ['https://arxiv.org/*', 'https://*.arxiv.org/*', 'https://openreview.net/*'];
/** Those of them that show whole papers, with their bibliographies: arXiv's HTML papers and ar5iv. */
export const HTML_PAPERS = ['https://arxiv.org/html/*', 'https://*.arxiv.org/html/*'];
