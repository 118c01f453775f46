import { type LookUpKey, refKeys } from '../match/keys';
import type { PaperRef } from '../summary';

/** An entry of version 1 as one of version 2. Without schemas: databases are brought up to date by it. */
export function withKeys<Entry extends PaperRef & { key: LookUpKey }>(entry: Entry) {
  return { ...entry, keys: [...new Set([entry.key, ...refKeys(entry)])], changed: {} };
}
