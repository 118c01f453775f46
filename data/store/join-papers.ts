import type { LookUpKey } from '../match/keys';
import { isShown } from '../reading-list/is-shown';
import { joinEntries, splitEntries } from '../reading-list/join-entries';
import type { SavedPaper } from '../reading-list/saved-paper';
import type { Database } from './database';
import type { Entries } from './list-in';
import { type Changed, writeEntries } from './write-entries';

/**
 * Joins two entries that the reader says are one paper: the one that was saved first stays. Nothing
 * is changed where one of them is not on the list, or both are more than an entry can hold.
 *
 * @param keys the entries' own keys
 */
export function joinPapers(
  database: Database,
  keys: readonly [LookUpKey, LookUpKey],
  now: Date,
): Promise<Changed> {
  return writeEntries(database, async (list) => {
    const [a, b] = await Promise.all(keys.map((key) => list.get(key)));
    if (!a || !b || a.key === b.key || !isShown(a) || !isShown(b)) return [];
    const joined = joinEntries(a, b, now);
    return joined ? [joined.survivor, joined.absorbed] : [];
  });
}

/**
 * Parts what was joined: the absorbed entry is as it was, and the two are not joined by themselves
 * again.
 *
 * @param key of the absorbed entry; or of the one that stayed, to part it from the last one that
 *   it was joined with
 */
export function splitPaper(database: Database, key: LookUpKey, now: Date): Promise<Changed> {
  return writeEntries(database, async (list) => {
    const named = await list.get(key);
    const survivor = named?.mergedInto ? await list.get(named.mergedInto) : named;
    if (!survivor || survivor.mergedInto) return [];
    const all = await absorbedBy(list, survivor);
    const absorbed = named?.mergedInto ? named : all.at(-1);
    if (!absorbed) return [];
    const others = all.filter((entry) => entry.key !== absorbed.key);
    return splitEntries({ survivor, absorbed }, others, now);
  });
}

/** What was joined with an entry, the last one last. */
async function absorbedBy(
  list: Pick<Entries, 'index'>,
  survivor: SavedPaper,
): Promise<SavedPaper[]> {
  const byKey = list.index('keys');
  const found = await Promise.all(survivor.keys.map((key) => byKey.getAll(key)));
  const entries = new Map(found.flat().map((entry) => [entry.key, entry]));
  return [...entries.values()]
    .filter(({ mergedInto }) => mergedInto === survivor.key)
    .sort((a, b) => (a.changed.identity ?? '').localeCompare(b.changed.identity ?? ''));
}
