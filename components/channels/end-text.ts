import type { ChannelSource, ReadingEnding } from '@/data/store/channels/channel';
import type { TextKey } from '../text';

const END_TEXT: Record<Exclude<ReadingEnding, 'read'>, TextKey> = {
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
  moved: 'endMoved',
  'damaged-file': 'endDamagedFile',
  'no-room': 'endNoRoom',
  'too-many-summaries': 'endTooManySummaries',
};

/** Of a file at an address other sentences fit. */
const ADDRESS_END_TEXT: Partial<typeof END_TEXT> = {
  'too-many-requests': 'endAddressBusy',
  'server-error': 'endAddressError',
  'cut-connection': 'endAddressCut',
};

/** The sentence that says why a channel was not read to its end, and what to do. */
export function endTextOf(end: Exclude<ReadingEnding, 'read'>, from: ChannelSource): TextKey {
  return (typeof from === 'string' ? undefined : ADDRESS_END_TEXT[end]) ?? END_TEXT[end];
}
