import type { LookUpKey } from '../../../match/keys';
import { uniqueNames, withHash } from '../unique-names';

const MOST = 80;

/**
 * The keys by which BibTeX names entries: `arxiv-2301.08243`, `doi-10.1109/5.771073`,
 * `title-ongravel`. Each is made of the entry's own key alone, which never changes: whatever
 * becomes known of the paper and whatever is exported with it, `\cite` finds it by the same name.
 * For BibTeX capitals are small letters, for OpenReview's ids they are not.
 */
export function citationKeys(keys: LookUpKey[]): Map<LookUpKey, string> {
  return uniqueNames(keys, citationKey);
}

/** What BibTeX may have in a key; a hash of the whole where something of it is left out. */
function citationKey(key: LookUpKey): string {
  const named = key.replace(':', '-');
  const plain = named.replaceAll(/[^\w.:/+-]+/g, '-').slice(0, MOST);
  return plain === named ? plain : withHash(plain, key);
}
