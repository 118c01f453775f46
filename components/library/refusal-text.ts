import type { EntryReason, FileReason } from '@/data/reading-list/formats/refusal';
import type { TextKey } from '../text';

/** Why something of a file is not taken, in words. */
export const REFUSAL_TEXT: Record<FileReason | EntryReason, TextKey> = {
  'too-large': 'refusedTooLarge',
  empty: 'refusedEmpty',
  'not-text': 'refusedNotText',
  'not-utf8': 'refusedNotUtf8',
  'unknown-kind': 'refusedUnknownKind',
  'broken-json': 'refusedBrokenJson',
  'other-json': 'refusedOtherJson',
  'newer-version': 'refusedNewerVersion',
  'too-many': 'refusedTooMany',
  'broken-entry': 'refusedBrokenEntry',
  'cut-off': 'refusedCutOff',
  'no-name': 'refusedNoName',
  'wrong-field': 'refusedWrongField',
  'too-long': 'refusedTooLong',
  'not-a-paper': 'refusedNotAPaper',
  'other-paper': 'refusedOtherPaper',
  'too-much': 'refusedTooMuch',
};
