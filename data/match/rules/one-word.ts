import { isFunctionWord } from '../function-words';
import { RELATIONS } from '../word-relation';
import { contentShared, hasNumber, type Rule, wordOf } from './comparison';

/** One word of many differs, in the middle. */
export const oneWord: Rule = (comparison) => {
  const { differences } = comparison;
  const heavy = differences.filter(
    (difference) =>
      difference.kind === 'replaced' ||
      (!(difference.kind in RELATIONS) && !isFunctionWord(wordOf(difference))),
  );
  const [only, another] = heavy;
  if (!only || another || differences.length > 2 || only.at !== 'middle') return undefined;
  if (differences.some(hasNumber)) return undefined;
  const enough = contentShared(comparison) >= (only.kind === 'replaced' ? 8 : 7);
  return enough ? { grade: 'possible', rule: 'words' } : undefined;
};
