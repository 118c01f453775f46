import { bitsOf } from '../rarity';
import { contentShared, lostAt, type Rule, startsWithSequel } from './comparison';

/** A subtitle that only one of the two has: many papers share a head, so never certain. */
export const subtitle: Rule = (comparison) => {
  const { mention, record, differences, shared } = comparison;
  const side = lostAt(differences, 'end');
  if (!side || startsWithSequel(differences)) return undefined;
  const [shorter, longer] = side === 'missing' ? [mention, record] : [record, mention];
  if (longer.headWords !== shorter.words.length) return undefined;
  const content = contentShared(comparison);
  const distinctive = content >= 3 || (content === 2 && bitsOf(shared) >= 20);
  return distinctive ? { grade: 'possible', rule: 'subtitle' } : undefined;
};
