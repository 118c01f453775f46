import type { Difference } from '../align';
import { isFunctionWord } from '../function-words';
import { areKin } from '../word-kin';
import { RELATIONS } from '../word-relation';
import { contentShared, hasNumber, isFirst, type Rule, wordOf } from './comparison';

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
  if (differences.some(hasNumber) && !isFirstPart(differences)) return undefined;
  const enough = contentShared(comparison) >= leastContent(only, differences.length === 1);
  return enough ? { grade: 'possible', rule: 'words' } : undefined;
};

/** Measured: docs/decisions/005-where-possible-ends.md. */
function leastContent(only: Difference, alone: boolean): number {
  if (only.kind === 'replaced') return alone && areKin(only.mention, only.record) ? 5 : 8;
  return alone ? 5 : 7;
}

/** «…: Phase Diagrams», «… I: Phase Diagrams». */
function isFirstPart(differences: Difference[]): boolean {
  return differences.every(
    (one) => (one.kind === 'missing' || one.kind === 'added') && isFirst(wordOf(one)),
  );
}
