/**
 * OpenReview, a single-page app: what a page is shows in its DOM, never in its address, which is
 * new while the page is still the old one (about 70 ms at best, in both directions).
 */
import type { Site } from './mention';
import { isForum, readForum } from './openreview-forum';
import { readNotes } from './openreview-list';
import { isOpenReviewFile } from './pdf';

export const openreview: Site = {
  name: 'openreview',
  changes: true,
  reads: (url) => url.hostname === 'openreview.net' && !isOpenReviewFile(url),
  mentions(document, url) {
    if (!isForum(document)) return readNotes(document, url);
    const subject = readForum(document, url);
    return subject ? [subject] : [];
  },
};
