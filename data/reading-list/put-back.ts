import { assembled, differingParts } from './parts';
import type { SavedPaper } from './saved-paper';
import { stamped } from './stamped';

/**
 * The entry as it was before a change, but for the parts that were changed again since.
 *
 * @param after what the change had made of `before`
 */
export function putBack(
  entry: SavedPaper,
  before: SavedPaper,
  after: SavedPaper,
  now: Date,
): SavedPaper {
  const changedSince = differingParts(after, entry);
  const parts = differingParts(before, after).filter((part) => !changedSince.includes(part));
  const gained = after.keys.filter((key) => !before.keys.includes(key));
  const back = assembled(entry, (part) => (parts.includes(part) ? before : entry));
  const keys = entry.keys.filter((key) => !gained.includes(key));
  return stamped({ ...back, keys }, parts, now);
}
