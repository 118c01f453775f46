import { NOTE_LENGTH, TAG_LENGTH, TAGS } from './limits';
import type { Part } from './parts';
import type { ReadingStatus, SavedPaper } from './saved-paper';
import { stamped } from './stamped';

/** What the reader does to entries; what is left out stays as it is. */
export interface ListChange {
  status?: ReadingStatus;
  addTags?: string[];
  removeTags?: string[];
  note?: string;
  /** Into the trash, or out of it. */
  deleted?: boolean;
}

/**
 * The entry as the change makes it; the same one where it changes nothing.
 *
 * @throws RangeError for more than an entry can hold
 */
export function edited(entry: SavedPaper, change: ListChange, now: Date): SavedPaper {
  const { status = entry.status, note = entry.note } = change;
  const tags = tagsAfter(entry.tags, change);
  const isDeleted = entry.deletedAt !== undefined;
  const deleted = change.deleted ?? isDeleted;
  const parts: Part[] = [];
  if (status !== entry.status) parts.push('status');
  if (tags.join('\n') !== entry.tags.join('\n')) parts.push('tags');
  if (note !== entry.note) parts.push('note');
  if (deleted !== isDeleted) parts.push('kept');
  if (parts.length === 0) return entry;
  check(tags, note);
  const { deletedAt = now.toISOString(), ...rest } = entry;
  const changed = { ...rest, status, tags, note, ...(deleted ? { deletedAt } : {}) };
  return stamped(changed, parts, now);
}

function tagsAfter(tags: string[], { addTags = [], removeTags = [] }: ListChange): string[] {
  const after = new Set([...tags, ...addTags.map((tag) => tag.trim()).filter(Boolean)]);
  for (const tag of removeTags) after.delete(tag);
  return [...after];
}

function check(tags: string[], note: string): void {
  if (tags.length > TAGS) throw new RangeError(`more than ${TAGS} tags`);
  if (tags.some((tag) => tag.length > TAG_LENGTH)) {
    throw new RangeError(`a tag of more than ${TAG_LENGTH} characters`);
  }
  if (note.length > NOTE_LENGTH) throw new RangeError(`a note over ${NOTE_LENGTH} characters`);
}
