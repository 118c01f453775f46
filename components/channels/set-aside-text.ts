import type { SetAsideReason } from '@/data/posts/set-aside';
import type { TextKey } from '../text';

/** What posts are of which no summary was made. */
export const SET_ASIDE_TEXT: Record<SetAsideReason, TextKey> = {
  service: 'asideService',
  unsupported: 'asideUnsupported',
  damaged: 'asideDamaged',
  poll: 'asidePoll',
  'no-text': 'asideNoText',
  forwarded: 'asideForwarded',
  advert: 'asideAdvert',
  'no-paper': 'asideNoPaper',
  'only-links': 'asideOnlyLinks',
  'out-of-bounds': 'asideOutOfBounds',
};
