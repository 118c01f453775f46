import type { ParsedTitle } from '../parsed-title';
import { isKnownWord } from '../rarity';
import { isRemark } from '../title-heads';
import { contentShared, digitsOf, type Rule } from './comparison';

/** Another coined name before the colon, and the very same after it: «SkillGen: …», «SkillMimic: …». */
export const otherName: Rule = (comparison) => {
  const { mention, record } = comparison;
  const sameRest = restOf(mention) === restOf(record);
  const sameNumbers = digitsOf(mention.head) === digitsOf(record.head);
  if (!isCoined(mention) || !isCoined(record) || !sameRest || !sameNumbers) return undefined;
  return contentShared(comparison) >= 5 ? { grade: 'possible', rule: 'name' } : undefined;
};

/** One word, perhaps with hyphens, that titles in general do not use. */
function isCoined({ head, words, headWords }: ParsedTitle): boolean {
  const name = words.slice(0, headWords).join('');
  return headWords > 0 && !/\s/.test(head) && !isKnownWord(name) && !isRemark(head);
}

function restOf({ words, headWords }: ParsedTitle): string {
  return words.slice(headWords).join('');
}
