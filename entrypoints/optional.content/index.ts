import { defineContentScript } from 'wxt/utils/define-content-script';
import { optionalSiteOf } from '@/sites';
import type { DetectorContext } from '../detector.content/context';
import { detectorOf } from '../detector.content/detect';
import { leaveWhenSwitchedOff } from './leave';

const detect = detectorOf(optionalSiteOf);

/**
 * The detector on the sites that the reader switched on. The background registers it for them; it
 * is a script of its own, so that the pages of arXiv do not carry the readers of all other sites.
 */
export default defineContentScript({
  registration: 'runtime',
  main(ctx: DetectorContext) {
    leaveWhenSwitchedOff(ctx);
    detect(ctx);
  },
});
