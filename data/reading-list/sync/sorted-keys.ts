import type { LookUpKey } from '../../match/keys';
import { KEYS } from '../limits';
import { by, inTurn } from './register';

/** Ids before titles: where there are too many, those that tell papers apart best are kept. */
const ORDER = inTurn<LookUpKey>(
  by((key) => Number(key.startsWith('title:'))),
  by((key) => key),
);

/** Each once, an entry's own first: the same for the same set of them. */
export function sortedKeys(own: LookUpKey, keys: LookUpKey[]): LookUpKey[] {
  const others = new Set(keys.filter((key) => key !== own));
  return [own, ...[...others].sort(ORDER).slice(0, KEYS - 1)];
}
