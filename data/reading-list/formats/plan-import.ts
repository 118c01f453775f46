import type { LookUpKey } from '../../match/keys';
import { isShown } from '../is-shown';
import type { SavedPaper } from '../saved-paper';
import { EntryIndex } from './entry-index';
import { type ImportRead, type ReadEntry, refusal } from './import-read';
import { type Refusal, RefusedEntry } from './refusal';
import { withImported } from './with-imported';

/** What an import would do. Nothing of it is done yet. */
export interface ImportPlan {
  /** New entries. */
  adds: SavedPaper[];
  /** Entries that the list has, and what they become: what they lacked is filled in. */
  merges: { before: SavedPaper; after: SavedPaper }[];
  /** Entries of the list about which the file has nothing new. */
  unchanged: SavedPaper[];
  refused: Refusal[];
  /** All that is to be written: all or nothing of it. */
  writes: SavedPaper[];
}

/**
 * What importing a file changes in the list. The same paper twice in the file is one entry; a paper
 * that the list has is that entry: by an id, or by the title where no id says otherwise.
 *
 * @param existing all entries of the list, those in the trash and those joined with others too
 */
export function planImport(read: ImportRead, existing: SavedPaper[], now: Date): ImportPlan {
  const index = new EntryIndex(existing);
  const before = new Map(existing.map((entry) => [entry.key, entry]));
  const touched = new Set<LookUpKey>();
  const refused = [...read.refused];
  for (const { entry, place } of shownFirst(read.entries)) {
    try {
      touched.add(taken(entry, index, now));
    } catch (error) {
      if (!(error instanceof RefusedEntry)) throw error;
      refused.push(refusal(error, { ...place, detail: entry.title || entry.key }));
    }
  }
  return plan(before, index, touched, refused);
}

/** Takes an entry of the file into the list; gives the key of the one that it becomes. */
function taken(entry: SavedPaper, index: EntryIndex, now: Date): LookUpKey {
  const known = index.samePaperAs(entry);
  const own = index.withKey(entry.key);
  if (!isShown(entry)) {
    // What was deleted or joined there says nothing about what stands here.
    const here = own ?? (entry.mergedInto ? undefined : known);
    if (!here) index.put(entry);
    return here?.key ?? entry.key;
  }
  if (own && !known) throw new RefusedEntry('other-paper');
  index.put(known ? withImported(known, entry, now) : entry);
  return known?.key ?? entry.key;
}

/** Joined ones after those that they were joined with. */
function shownFirst(entries: ReadEntry[]): ReadEntry[] {
  const shown = entries.filter(({ entry }) => isShown(entry));
  return [...shown, ...entries.filter(({ entry }) => !isShown(entry))];
}

function plan(
  before: Map<LookUpKey, SavedPaper>,
  index: EntryIndex,
  touched: Set<LookUpKey>,
  refused: Refusal[],
): ImportPlan {
  const done: ImportPlan = { adds: [], merges: [], unchanged: [], refused, writes: [] };
  for (const key of touched) {
    const old = before.get(key);
    const after = index.withKey(key);
    if (!after) continue;
    if (!old) done.adds.push(after);
    else if (old === after) done.unchanged.push(after);
    else done.merges.push({ before: old, after });
    if (old !== after) done.writes.push(after);
  }
  return done;
}
