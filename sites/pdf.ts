/**
 * PDF files of papers in the browser's own viewer: https://arxiv.org/pdf/1706.03762v7 and
 * https://openreview.net/pdf?id=0UK8c2kg7c
 *
 * Nothing is read but the address: the viewer keeps the text to itself. In Chromium it is a page at
 * that address, empty but for the viewer; Firefox runs no scripts of extensions in it. A page that
 * is no PDF (a withdrawn file, a check that the reader is human) is left alone. (Viewers of 2026.)
 */
import { idsFromAddress } from '@/data/paper-ids';
import { isArxivPage } from './arxiv-address';
import { makeMention } from './make-mention';
import type { Site } from './mention';

export const pdf: Site = {
  name: 'pdf',
  changes: false,
  reads: (url) => isArxivPage(url, 'pdf') || isOpenReviewFile(url),
  mentions(document, url) {
    if (document.contentType !== 'application/pdf') return [];
    const subject = makeMention(
      'subject',
      document.documentElement,
      undefined,
      idsFromAddress(url),
    );
    return subject ? [subject] : [];
  },
};

/** Whether `url` is a file at OpenReview, and no page of its app. */
export function isOpenReviewFile({ hostname, pathname }: URL): boolean {
  return hostname === 'openreview.net' && /^\/(?:pdf|attachment)$/.test(pathname);
}
