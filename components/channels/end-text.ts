import type { ReadingEnding } from '@/data/store/channels/channel';
import type { TextKey } from '../text';

/** The sentence that says why a channel was not read to its end, and what to do. */
export const END_TEXT: Record<Exclude<ReadingEnding, 'read'>, TextKey> = {
  aborted: 'endAborted',
  'private-or-unknown': 'endPrivateOrUnknown',
  'preview-off': 'endPreviewOff',
  'too-many-requests': 'endTooManyRequests',
  'server-error': 'endServerError',
  'cut-connection': 'endCutConnection',
  'too-large': 'endTooLarge',
  'not-understood': 'endNotUnderstood',
  'no-network': 'endNoNetwork',
  'no-permission': 'endNoPermission',
  'not-found': 'endNotFound',
  'damaged-file': 'endDamagedFile',
  'no-room': 'endNoRoom',
  'too-many-summaries': 'endTooManySummaries',
};
