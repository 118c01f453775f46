import { edited } from '../edit-entry';
import { joinedContent } from '../join-content';
import { KEYS, NOTE_LENGTH, TAGS } from '../limits';
import { contentOf, differingParts, withContent } from '../parts';
import type { SavedPaper } from '../saved-paper';
import { stamped } from '../stamped';
import { RefusedEntry } from './refusal';

/**
 * An entry of the list with what a file knows beyond it: what was not known of the paper, names and
 * tags of both, both notes. What the reader has stays; only a status that was changed later, or
 * that of an entry whose own was never changed, is the file's. Out of the trash, if it lay there.
 * The same entry where the file has nothing more.
 *
 * @throws RefusedEntry `too-much`: both together are more than an entry can hold
 */
export function withImported(entry: SavedPaper, read: SavedPaper, now: Date): SavedPaper {
  const note = entry.note.includes(read.note.trim()) ? '' : read.note;
  const joined = joinedContent(entry, { ...read, note }, statusOf(entry, read));
  if (joined.tags.length > TAGS || joined.note.length > NOTE_LENGTH) {
    throw new RefusedEntry('too-much');
  }
  const whole = { ...joined, keys: joined.keys.slice(0, KEYS) };
  const kept = edited(entry, { deleted: false }, now);
  if (JSON.stringify(whole) === JSON.stringify(contentOf(entry))) return kept;
  const more = withContent(kept, whole);
  return stamped(more, differingParts(kept, more), now);
}

function statusOf(entry: SavedPaper, read: SavedPaper): SavedPaper['status'] {
  const [changed = '', changedThere = ''] = [entry.changed.status, read.changed.status];
  const isNew = changed === '' && entry.status === 'to-read';
  return isNew || changedThere > changed ? read.status : entry.status;
}
