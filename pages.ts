/** The pages that the extension reads without asking: arXiv, its mirrors and ar5iv, OpenReview. */
export const PAGES = ['https://arxiv.org/*', 'https://*.arxiv.org/*', 'https://openreview.net/*'];
