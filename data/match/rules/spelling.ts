import { RELATIONS } from '../word-relation';
import { contentShared, type Rule } from './comparison';

/** Misspelt words, other numbers, other forms of English. */
export const spelling: Rule = (comparison) => {
  const { differences } = comparison;
  if (!differences.every(({ kind }) => kind in RELATIONS)) return undefined;
  const content = contentShared(comparison);
  const slight = differences.every(({ kind }) => kind === 'spelling' || kind === 'typo');
  if (slight && differences.length <= 2 && content >= Math.max(3, 2 * differences.length)) {
    return { grade: 'certain', rule: 'spelling' };
  }
  return content >= 1 && differences.length <= 3
    ? { grade: 'possible', rule: 'spelling' }
    : undefined;
};
