import { hash32 } from '../../match/hash';
import type { LookUpKey } from '../../match/keys';

/**
 * A name for each key, none of them twice, where capitals are small letters. A name is that of the
 * key alone; where two keys would have one, both end in a hash of the key.
 */
export function uniqueNames(
  keys: LookUpKey[],
  nameOf: (key: LookUpKey) => string,
): Map<LookUpKey, string> {
  const sorted = [...new Set(keys)].sort();
  const uses = new Map<string, number>();
  for (const key of sorted) {
    const name = nameOf(key).toLowerCase();
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const taken = new Set<string>();
  return new Map(
    sorted.map((key) => {
      const name = nameOf(key);
      const alone = uses.get(name.toLowerCase()) === 1;
      return [key, free(alone ? name : withHash(name, key), taken)];
    }),
  );
}

export function withHash(name: string, key: LookUpKey): string {
  return `${name.replace(/-+$/, '')}-${hash32(key).toString(36)}`;
}

function free(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}-${n}`;
  taken.add(name.toLowerCase());
  return name;
}
