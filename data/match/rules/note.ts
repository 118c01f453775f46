import { noteOf } from '../title-end';
import type { Rule } from './comparison';

/** Nothing differs but labels, notes, and what the normal form ignores. */
export const note: Rule = ({ mention, record, differences }) => {
  if (differences.length > 0) return undefined;
  // «…, 2021» and «…, 2022» may be two editions.
  const [a, b] = [noteOf(mention), noteOf(record)];
  return { grade: a === '' || b === '' || a === b ? 'certain' : 'possible', rule: 'note' };
};
