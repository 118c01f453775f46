import type { ParsedTitle } from '../parsed-title';
import { bitsOf } from '../rarity';
import { isName, isRemark, maybeAnother } from '../title-heads';
import { contentShared, isArticle, lostAt, type Rule } from './comparison';

/** «I-JEPA: …» with or without «I-JEPA:», and longer heads. */
export const name: Rule = (comparison) => {
  const { mention, record, differences, shared } = comparison;
  const side = lostAt(differences, 'start');
  const longer = side === 'missing' ? record : mention;
  if (!side || isRemark(longer.head) || !isHead(longer, differences.length)) return undefined;
  const content = contentShared(comparison);
  if (isName(longer.head) && !maybeAnother(longer.head) && content >= 5 && bitsOf(shared) >= 40) {
    return { grade: 'certain', rule: 'name' };
  }
  return content >= 3 ? { grade: 'possible', rule: 'name' } : undefined;
};

/** Whether so many words at the start are the head, perhaps with an article: «Archon: An …». */
function isHead({ headWords, words }: ParsedTitle, count: number): boolean {
  if (headWords === 0) return false;
  return count === headWords || (count === headWords + 1 && isArticle(words[headWords]));
}
