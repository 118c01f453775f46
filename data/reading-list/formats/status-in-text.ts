import type { ReadingStatus } from '../saved-paper';

const STATUSES = new Map<string, ReadingStatus>([
  ['to-read', 'to-read'],
  ['reading', 'reading'],
  ['skimmed', 'reading'], // JabRef's word
  ['read', 'read'],
]);

/** The status that a field of another program's file says, where it says one that is known. */
export function statusIn(text: string): ReadingStatus | undefined {
  return STATUSES.get(text.trim().toLowerCase());
}
