import type { Paper, Summary } from '../summary';
import { type LookUpKey, paperKeys } from './keys';

/**
 * Which paper of a summary somebody means who calls it by these keys: of a summary on one that one,
 * of a summary on several the one that has such a key; none where that can't be told.
 */
export function paperMeant({ paper, otherPapers }: Summary, named: LookUpKey[]): Paper | undefined {
  if (!otherPapers) return paper;
  return [paper, ...otherPapers].find((one) => paperKeys(one).some((key) => named.includes(key)));
}
