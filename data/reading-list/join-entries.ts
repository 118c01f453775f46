import { joinedContent, takenBack, union } from './join-content';
import { KEYS, NOTE_LENGTH, TAGS } from './limits';
import { contentOf, differingParts, withContent } from './parts';
import type { ReadingStatus, SavedPaper } from './saved-paper';
import { stamped } from './stamped';

/** Two entries of one paper: what stays, and what is shown no more. */
export interface Joined {
  survivor: SavedPaper;
  absorbed: SavedPaper;
}

/**
 * Two shown entries of one paper as one: with the names, ids and tags of both, both notes, the
 * status that was changed later, and what only one of them knows of the paper. The one that was
 * saved first stays, so that machines that do this apart from each other do the same.
 * `undefined` where both together are more than an entry can hold.
 */
export function joinEntries(a: SavedPaper, b: SavedPaper, now: Date): Joined | undefined {
  const [older, newer] = isOlder(a, b) ? [a, b] : [b, a];
  const content = joinedContent(older, newer, laterStatus(older, newer));
  const apart = union(older.apartFrom ?? [], newer.apartFrom ?? []).filter(
    (key) => key !== older.key && key !== newer.key,
  );
  const { keys, tags, note } = content;
  if (keys.length > KEYS || tags.length > TAGS || note.length > NOTE_LENGTH) return undefined;
  if (apart.length > KEYS) return undefined;
  const survivor = withApart(withContent(older, content), apart);
  const absorbed = withApart(
    newer,
    (newer.apartFrom ?? []).filter((key) => key !== older.key),
  );
  const into = { mergedInto: older.key, survivorBefore: contentOf(older) };
  return {
    survivor: stamped(survivor, differingParts(older, survivor), now),
    absorbed: stamped({ ...absorbed, ...into }, ['identity'], now),
  };
}

/**
 * Undoes {@link joinEntries}: the absorbed entry is as it was, and the other one loses what it has
 * from it alone, but for what the reader has changed since. They will not be joined by themselves.
 *
 * @param others further entries that were joined with the survivor
 * @returns what is changed: the two, and those of the others that remember what the join gave
 */
export function splitEntries(
  { survivor, absorbed }: Joined,
  others: readonly SavedPaper[],
  now: Date,
): SavedPaper[] {
  const { mergedInto: _, survivorBefore: before, ...alone } = absorbed;
  if (!before) return [];
  const kept = others.flatMap(({ keys }) => keys);
  const back = takenBack(survivor, before, absorbed, kept);
  const status = changedSince(survivor, absorbed) ? survivor.status : back.status;
  const left = apartToo(withContent(survivor, { ...back, status }), absorbed);
  return [
    stamped(left, differingParts(survivor, left), now),
    stamped(apartToo(alone, survivor), ['identity'], now),
    ...others.flatMap((other) => {
      const { survivorBefore } = other;
      // What was joined earlier remembers nothing of it.
      if (!survivorBefore || joinedAt(other) < joinedAt(absorbed)) return [];
      return [{ ...other, survivorBefore: takenBack(survivorBefore, before, absorbed) }];
    }),
  ];
}

function isOlder(a: SavedPaper, b: SavedPaper): boolean {
  return a.savedAt === b.savedAt ? a.key < b.key : a.savedAt < b.savedAt;
}

const FURTHER: ReadingStatus[] = ['read', 'reading', 'to-read'];

/** Where neither was ever changed, the further one. */
function laterStatus(a: SavedPaper, b: SavedPaper): ReadingStatus {
  const [changedA = '', changedB = ''] = [a.changed.status, b.changed.status];
  if (changedA !== changedB) return changedA > changedB ? a.status : b.status;
  return FURTHER.find((status) => status === a.status || status === b.status) ?? a.status;
}

/** Whether the reader has changed the status after the two were joined. */
function changedSince(survivor: SavedPaper, absorbed: SavedPaper): boolean {
  return (survivor.changed.status ?? '') > joinedAt(absorbed);
}

function joinedAt(absorbed: SavedPaper): string {
  return absorbed.changed.identity ?? '';
}

function apartToo(entry: SavedPaper, from: SavedPaper): SavedPaper {
  return withApart(entry, union(entry.apartFrom ?? [], [from.key]).slice(-KEYS));
}

function withApart({ apartFrom: _, ...entry }: SavedPaper, keys: SavedPaper['keys']): SavedPaper {
  return keys.length === 0 ? entry : { ...entry, apartFrom: keys };
}
