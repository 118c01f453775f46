import type { Problem } from '@/data/store/problem';
import type { TextKey } from './text';

/** The sentence that says what went wrong and what to do. */
export const PROBLEM_TEXT: Record<Problem, TextKey> = {
  'newer-database': 'problemNewerDatabase',
  'storage-full': 'problemStorageFull',
  'storage-refused': 'problemStorageRefused',
  'summaries-stale': 'problemSummariesStale',
  'summaries-damaged': 'problemSummariesDamaged',
  'summaries-no-room': 'problemSummariesNoRoom',
  'backup-damaged': 'backupDamaged',
  'private-window': 'problemPrivateWindow',
};
