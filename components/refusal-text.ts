import type { Refusal } from '@/data/reading-list/formats/refusal';
import type { TextKey, Translate } from './text';

/** The sentence that says why something of a file is not taken, and what to do. */
export const REFUSAL_TEXT: Record<Refusal['reason'], TextKey> = {
  'not-read': 'fileNotRead',
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

/** Where in the file it stands and what shows which it is: `Line 12 · smith2020`; may be empty. */
export function refusalPlace({ line, entry, detail }: Refusal, text: Translate): string {
  const place = [
    line === undefined ? undefined : text('refusedLine', `${line}`),
    entry === undefined ? undefined : text('refusedEntry', `${entry}`),
    detail,
  ];
  return place.filter((part) => part !== undefined).join(' · ');
}
