import { defineContentScript } from 'wxt/utils/define-content-script';
import { PAGES } from '@/permissions/pages';
import { siteOf } from '@/sites';
import { detectorOf } from './detect';

/** The detector on the pages that are read without asking. */
export default defineContentScript({
  matches: PAGES,
  runAt: 'document_end',
  main: detectorOf(siteOf),
});
