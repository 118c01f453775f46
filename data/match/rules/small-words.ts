import { isFunctionWord } from '../function-words';
import { RELATIONS } from '../word-relation';
import { contentShared, hasNumber, isArticle, type Rule, wordOf } from './comparison';

/** A few small words differ: certain for an article or two, or one preposition. */
export const smallWords: Rule = (comparison) => {
  const { differences } = comparison;
  const lost = differences.filter(({ kind }) => !(kind in RELATIONS));
  const small = lost.every(
    (difference) => difference.kind !== 'replaced' && isFunctionWord(wordOf(difference)),
  );
  if (!small || differences.some(hasNumber) || differences.length > 3) return undefined;
  const content = contentShared(comparison);
  const unsure = differences.some(({ kind }) => kind === 'inflection' || kind === 'slip');
  const slight = lost.length <= 1 || lost.every((one) => isArticle(wordOf(one)));
  if (!unsure && slight && differences.length <= 2 && content >= 5) {
    return { grade: 'certain', rule: 'words' };
  }
  return content >= 3 ? { grade: 'possible', rule: 'words' } : undefined;
};
