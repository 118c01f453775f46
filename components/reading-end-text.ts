import type { ChannelProgress } from '@/data/channels/progress';
import type { Channel, ReadingEnding } from '@/data/store/channels/channel';
import { momentOf } from './day';
import type { TextKey, Translate } from './text';

/** The sentence that says why a channel was not read to the end, and what to do. */
const ENDING_TEXT: Record<Exclude<ReadingEnding, 'read'>, TextKey> = {
  aborted: 'readingAborted',
  'private-or-unknown': 'readingPrivateOrUnknown',
  'preview-off': 'readingPreviewOff',
  'too-many-requests': 'readingTooManyRequests',
  'server-error': 'readingServerError',
  'cut-connection': 'readingCutConnection',
  'too-large': 'readingTooLarge',
  'not-understood': 'readingNotUnderstood',
  'no-network': 'readingNoNetwork',
  'no-permission': 'readingNoPermission',
  'not-found': 'readingNotFound',
  moved: 'readingMoved',
  'damaged-file': 'readingDamagedFile',
  'no-room': 'readingNoRoom',
  'too-many-summaries': 'readingTooManySummaries',
};

/** Of a file at an address other sentences fit. */
const OF_ADDRESS: Partial<typeof ENDING_TEXT> = {
  'too-many-requests': 'readingAddressBusy',
  'server-error': 'readingAddressError',
  'cut-connection': 'readingAddressCut',
};

/**
 * What to say of how a channel's last reading ended; nothing where all was read, or it never was.
 *
 * @param language of the reader, for the time at which a reading goes on
 */
export function readingEndText(
  {
    end,
    progress,
    from,
  }: Pick<Channel, 'end' | 'from'> & {
    progress: Pick<ChannelProgress, 'notBefore'>;
  },
  text: Translate,
  language: string,
): string | undefined {
  if (end === undefined || end === 'read') return undefined;
  const { notBefore } = progress;
  const ofAddress = typeof from === 'string' ? undefined : OF_ADDRESS[end];
  if (ofAddress) return text(ofAddress);
  if (end !== 'too-many-requests' || notBefore === undefined) return text(ENDING_TEXT[end]);
  return text('readingPutOff', momentOf(new Date(notBefore).toISOString(), language));
}
