import { bitsOf, isKnownWord } from '../rarity';
import { isName } from '../title-heads';
import { hasNumber, lostWords, type Rule } from './comparison';

/** The same coined name before the colon, and much the same after it. */
export const sameName: Rule = ({ mention, record, differences, shared }) => {
  const name = record.words.slice(0, record.headWords).join('');
  const same = isName(record.head) && mention.words.slice(0, mention.headWords).join('') === name;
  if (!same || isKnownWord(name) || name.length < 4 || differences.some(hasNumber))
    return undefined;
  const tail = bitsOf(shared.slice(record.headWords));
  const lost = bitsOf(lostWords(differences));
  return tail >= 30 && lost <= tail ? { grade: 'possible', rule: 'words' } : undefined;
};
