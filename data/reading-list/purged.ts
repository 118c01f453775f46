import type { LookUpKey } from '../match/keys';
import type { SavedPaper } from './saved-paper';

/** So long an entry can be taken out of the trash. */
export const TRASH_DAYS = 30;
/** So long it is known afterwards that it was deleted, for machines that have not heard of it. */
const TOMBSTONE_DAYS = 365;

/** Whether an entry can still be taken out of the trash. */
export function isInTrash({ deletedAt, mergedInto }: SavedPaper, now: Date): boolean {
  return deletedAt !== undefined && !mergedInto && daysSince(deletedAt, now) <= TRASH_DAYS;
}

/**
 * What is to become of entries that have been in the trash for so long that nobody will ask for
 * them: emptied of all but what names them and when they were deleted, or gone for good. What was
 * joined with one goes the same way.
 */
export function purged(
  entries: readonly SavedPaper[],
  now: Date,
): { emptied: SavedPaper[]; gone: LookUpKey[] } {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const deletedDays = ({ deletedAt }: SavedPaper) => (deletedAt ? daysSince(deletedAt, now) : 0);
  const old = entries.flatMap((entry) => {
    const days = deletedDays(survivorOf(entry, byKey));
    return days > TRASH_DAYS ? [{ entry, days }] : [];
  });
  return {
    emptied: old
      .filter(({ entry, days }) => days <= TOMBSTONE_DAYS && !isEmpty(entry))
      .map(({ entry }) => emptied(entry)),
    gone: old.filter(({ days }) => days > TOMBSTONE_DAYS).map(({ entry }) => entry.key),
  };
}

function survivorOf(entry: SavedPaper, byKey: ReadonlyMap<LookUpKey, SavedPaper>): SavedPaper {
  const passed = new Set<SavedPaper>();
  let survivor = entry;
  while (survivor.mergedInto && !passed.has(survivor)) {
    passed.add(survivor);
    survivor = byKey.get(survivor.mergedInto) ?? survivor;
  }
  return survivor;
}

/** Not a change of the reader's: none of its times is new. */
function emptied(entry: SavedPaper): SavedPaper {
  const { key, keys, ids, savedAt, updatedAt, changed, deletedAt, mergedInto } = entry;
  return {
    key,
    keys,
    title: '',
    ids,
    status: 'to-read',
    tags: [],
    note: '',
    savedAt,
    updatedAt,
    changed,
    ...(deletedAt ? { deletedAt } : {}),
    ...(mergedInto ? { mergedInto } : {}),
  };
}

function isEmpty(entry: SavedPaper): boolean {
  return JSON.stringify(entry) === JSON.stringify(emptied(entry));
}

function daysSince(time: string, now: Date): number {
  return (now.getTime() - Date.parse(time)) / (24 * 60 * 60 * 1000);
}
