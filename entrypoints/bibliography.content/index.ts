import { defineContentScript } from 'wxt/utils/define-content-script';
import { HTML_PAPERS } from '@/permissions/pages';
import { readBibliography } from '@/sites/bibliography/bibliography';
import { foundOnPage } from '../detector.content/found';

/** Lends the detector the reader of bibliographies: on papers as web pages, not on all others. */
export default defineContentScript({
  matches: HTML_PAPERS,
  runAt: 'document_end',
  main() {
    const page = foundOnPage();
    page.readCited = readBibliography;
    page.askAgain?.(); // The detector may have come first.
  },
});
