import { isFunctionWord } from '../function-words';
import { slips } from '../word-relation';
import { type Comparison, contentShared, digitsOf, isNumberOfPart, type Rule } from './comparison';

/** One letter of one word differs, where both are words («task», «ask») or too short to tell. */
export const oneLetter: Rule = (comparison) => {
  const pair = onlyReplaced(comparison);
  if (!pair || !isOneLetter(...pair)) return undefined;
  const enough = contentShared(comparison) >= (pair.some(isFunctionWord) ? 3 : 4);
  return enough ? { grade: 'possible', rule: 'spelling' } : undefined;
};

function onlyReplaced({ differences }: Comparison): [string, string] | undefined {
  const [only, another] = differences;
  return only?.kind === 'replaced' && !another ? [only.mention, only.record] : undefined;
}

/** Numbers must agree, and so must what is hardly more than a number: «H2O» is not «D2O». */
function isOneLetter(a: string, b: string): boolean {
  if (isNumberOfPart(a) || isNumberOfPart(b)) return false;
  const digits = digitsOf(a);
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const isLong = digits === '' ? shorter >= 2 : longer >= 4;
  return isLong && digits === digitsOf(b) && slips(a, b) === 1;
}
