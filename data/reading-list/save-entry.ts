import { idKeys, type LookUpKey, refKeys, titleLookUpKey } from '../match/keys';

import { arxivYear } from './arxiv-year';
import { joinedKnown, union } from './join-content';
import { joinEntries } from './join-entries';
import { KEYS } from './limits';
import type { PaperToSave } from './paper-to-save';
import { contentOf, differingParts, type Known, knownIn, withContent } from './parts';
import { areApart, samePaper, sharesId } from './same-paper';
import type { SavedPaper } from './saved-paper';
import { stamped } from './stamped';

/**
 * What saving a paper changes: a new entry; or one out of the trash, with all that was kept; or
 * what was not known of the one that there is. Entries that turn out to be of one paper are joined.
 *
 * @param known the entries of the paper, shown and in the trash
 * @param names every key under which the paper may have been saved before
 * @throws TypeError for a paper with neither an id nor a usable title
 */
export function saveEntry(
  known: readonly SavedPaper[],
  paper: PaperToSave,
  names: readonly LookUpKey[],
  now: Date,
): SavedPaper[] {
  const keys = union(refKeys(paper), names);
  const shown = known.filter(({ deletedAt }) => !deletedAt);
  if (shown.length > 0) return completed(nearestFirst(shown, keys), paper, keys, now);
  const [old] = nearestFirst(known, keys);
  if (old) return [filled(takenOut(old, now), paper, keys, now)];
  const entry = newEntry(paper, keys, now);
  if (!entry) throw new TypeError('a paper without an id and without a title can’t be saved');
  return [entry];
}

/** A new entry, to be read. `undefined` for a paper with neither an id nor a usable title. */
export function newEntry(
  paper: PaperToSave,
  names: readonly LookUpKey[],
  now: Date,
): SavedPaper | undefined {
  const key = idKeys(paper)[0] ?? titleLookUpKey(paper.title);
  const at = now.toISOString();
  return (
    key && {
      key,
      keys: union([key], names).slice(0, KEYS),
      ...knownIn(knownOf(paper)),
      status: 'to-read',
      tags: [],
      note: '',
      savedAt: at,
      updatedAt: at,
      changed: {},
    }
  );
}

/** With what an id tells of it, and without an address where an id leads to it. */
function knownOf({ title = '', ids, year, address, ...paper }: PaperToSave): Known {
  return {
    title,
    ids,
    authors: paper.authors,
    venue: paper.venue,
    summary: paper.summary,
    year: year ?? (ids.arxiv && arxivYear(ids.arxiv)),
    address: Object.keys(ids).length === 0 ? address : undefined,
  };
}

function takenOut({ deletedAt: _, ...entry }: SavedPaper, now: Date): SavedPaper {
  return stamped({ ...entry, savedAt: now.toISOString() }, ['kept'], now);
}

/** Joins what is one paper now, and adds what is known now; gives the entries that are changed. */
function completed(
  shown: readonly SavedPaper[],
  paper: PaperToSave,
  keys: readonly LookUpKey[],
  now: Date,
): SavedPaper[] {
  const [first, ...rest] = shown;
  if (!first) return [];
  let one = first;
  const absorbed: SavedPaper[] = [];
  const others: SavedPaper[] = [];
  for (const other of rest) {
    const joined = isSame(one, other, keys) ? joinEntries(one, other, now) : undefined;
    if (joined) absorbed.push(joined.absorbed);
    else others.push(other);
    one = joined?.survivor ?? one;
  }
  // A title that several papers have says of none of them what else the page tells.
  const isSure = others.length === 0 || sharesId(one.keys, keys);
  const own = keys.filter((key) => !others.some((other) => other.keys.includes(key)));
  const whole = isSure ? filled(one, paper, own, now) : one;
  return whole === first ? absorbed : [whole, ...absorbed];
}

function isSame(one: SavedPaper, other: SavedPaper, keys: readonly LookUpKey[]): boolean {
  return !areApart(one, other) && samePaper(union(one.keys, keys), other.keys);
}

/** The entry with what was not known of its paper; the same one where all of it was. */
function filled(
  entry: SavedPaper,
  paper: PaperToSave,
  names: readonly LookUpKey[],
  now: Date,
): SavedPaper {
  const keys = union(entry.keys, names).slice(0, KEYS);
  const known = joinedKnown(entry, knownOf(paper));
  const more = withContent(entry, { ...contentOf(entry), ...knownIn(known), keys });
  const parts = differingParts(entry, more);
  if (parts.length === 0 && keys.length === entry.keys.length) return entry;
  return stamped(more, parts, now);
}

/** Those that an id names before those that only their title does; what was saved first, first. */
function nearestFirst(entries: readonly SavedPaper[], keys: readonly LookUpKey[]): SavedPaper[] {
  const far = ({ keys: own }: SavedPaper) => (sharesId(own, keys) ? 0 : 1);
  return [...entries].sort(
    (a, b) =>
      far(a) - far(b) ||
      (b.deletedAt ?? '').localeCompare(a.deletedAt ?? '') ||
      a.savedAt.localeCompare(b.savedAt),
  );
}
