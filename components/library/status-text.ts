import type { ReadingStatus } from '@/data/reading-list/saved-paper';
import type { TextKey } from '../text';

/** What each status is called, in the order of reading. */
export const STATUS_TEXT: Record<ReadingStatus, TextKey> = {
  'to-read': 'statusToRead',
  reading: 'statusReading',
  read: 'statusRead',
};

export const STATUSES: readonly ReadingStatus[] = ['to-read', 'reading', 'read'];
