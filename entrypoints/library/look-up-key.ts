import type { LookUpKey } from '@/data/match/keys';

/** Whether a name, as it was read from outside, is one of an entry. */
export function isLookUpKey(name: string): name is LookUpKey {
  return /^(?:arxiv|openreview|doi|title):/.test(name);
}
