import { idKeys, type LookUpKey } from '../match/keys';
import type { SavedPaper } from './saved-paper';

/**
 * Whether papers known under these keys are one: an id of both decides; a title of both does only
 * where no kind of id is known of both, since there they differ.
 */
export function samePaper(a: readonly LookUpKey[], b: readonly LookUpKey[]): boolean {
  const shared = a.filter((key) => b.includes(key));
  if (shared.some(isId)) return true;
  if (shared.length === 0) return false;
  const kinds = new Set(a.filter(isId).map(kindOf));
  return !b.filter(isId).some((key) => kinds.has(kindOf(key)));
}

/** Whether an id of these names the paper, rather than its title alone. */
export function sharesId(a: readonly LookUpKey[], b: readonly LookUpKey[]): boolean {
  return a.some((key) => isId(key) && b.includes(key));
}

/**
 * Those of the entries that are of the paper which is known under these keys. An entry that was
 * once joined with another one may still have that one's names, from a machine that has not heard
 * that they are apart: they count for that one alone. Of two that are apart and share a title, the
 * one whose id is among the keys is meant.
 */
export function ofPaper(entries: readonly SavedPaper[], keys: readonly LookUpKey[]): SavedPaper[] {
  return entries.filter((entry) => {
    const apart = entries.filter((other) => areApart(entry, other));
    const others = apart.flatMap(ownKeys);
    const own = ownKeys(entry);
    const names = entry.keys.filter((key) => own.includes(key) || !others.includes(key));
    if (sharesId(names, keys)) return true;
    return samePaper(names, keys) && !apart.some((other) => sharesId(ownKeys(other), keys));
  });
}

function ownKeys(entry: SavedPaper): LookUpKey[] {
  return [entry.key, ...idKeys(entry)];
}

/** Whether the reader has said that these are not one paper. */
export function areApart(a: SavedPaper, b: SavedPaper): boolean {
  return a.apartFrom?.includes(b.key) === true || b.apartFrom?.includes(a.key) === true;
}

function isId(key: LookUpKey): boolean {
  return !key.startsWith('title:');
}

function kindOf(key: LookUpKey): string {
  return key.slice(0, key.indexOf(':'));
}
