import type { ParsedTitle } from '../parsed-title';
import { sayTheSame } from '../same-letters';
import { noteOf } from '../title-end';
import type { Finding } from './comparison';

/** Nothing differs but labels, notes, and what the normal form ignores. */
export function note(mention: ParsedTitle, record: ParsedTitle): NonNullable<Finding> {
  // «…, 2021» and «…, 2022» may be two editions.
  const [a, b] = [noteOf(mention), noteOf(record)];
  const same = (a === '' || b === '' || a === b) && sayTheSame(mention, record);
  return { grade: same ? 'certain' : 'possible', rule: 'note' };
}
