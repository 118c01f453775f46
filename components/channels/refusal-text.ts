import type { RefusedFor } from '@/data/store/channels/refusal';
import type { TextKey } from '../text';

/** The sentence that says why a change of channels was not made. */
export const CHANNEL_REFUSAL_TEXT: Record<RefusedFor, TextKey> = {
  'too-many-channels': 'refusedManyChannels',
  'too-many-summaries': 'readingTooManySummaries',
  'foreign-summary': 'refusedForeignSummary',
  'same-id': 'refusedSameId',
  'no-channel': 'refusedNoChannel',
  'name-taken': 'refusedNameTaken',
};
