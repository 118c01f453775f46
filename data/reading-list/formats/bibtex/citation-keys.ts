import { hash32 } from '../../../match/hash';
import type { LookUpKey } from '../../../match/keys';

const MOST = 80;

/**
 * The keys by which BibTeX names entries: `arxiv-2301.08243`, `doi-10.1109/5.771073`,
 * `title-ongravel`. Each is made of the entry's own key alone, which never changes: whatever
 * becomes known of the paper and whatever is exported with it, `\cite` finds it by the same name.
 *
 * For BibTeX capitals are small letters, for OpenReview's ids they are not: where two entries would
 * have one key, both end in a hash of what their own keys are.
 */
export function citationKeys(keys: LookUpKey[]): Map<LookUpKey, string> {
  const sorted = [...new Set(keys)].sort();
  const uses = Map.groupBy(sorted, (key) => citationKey(key).toLowerCase());
  const taken = new Set<string>();
  return new Map(
    sorted.map((key) => {
      const own = citationKey(key);
      const alone = uses.get(own.toLowerCase())?.length === 1;
      return [key, free(alone ? own : withHash(own, key), taken)];
    }),
  );
}

/** What BibTeX may have in a key; a hash of the whole where something of it is left out. */
function citationKey(key: LookUpKey): string {
  const named = key.replace(':', '-');
  const plain = named.replaceAll(/[^\w.:/+-]+/g, '-').slice(0, MOST);
  return plain === named ? plain : withHash(plain, key);
}

function withHash(plain: string, key: LookUpKey): string {
  return `${plain.replace(/-+$/, '')}-${hash32(key).toString(36)}`;
}

function free(wanted: string, taken: Set<string>): string {
  let key = wanted;
  for (let n = 2; taken.has(key.toLowerCase()); n++) key = `${wanted}-${n}`;
  taken.add(key.toLowerCase());
  return key;
}
