import type { Part } from './parts';
import type { SavedPaper } from './saved-paper';

/**
 * The entry with the time at which the reader has changed these parts of it: now, but always after
 * the change before, whatever the clock says, since of two changes the later one counts.
 */
export function stamped(entry: SavedPaper, parts: readonly Part[], now: Date): SavedPaper {
  if (parts.length === 0) return entry;
  const changed = { ...entry.changed };
  let { updatedAt } = entry;
  for (const part of parts) {
    const at = later(changed[part] ?? entry.savedAt, now);
    changed[part] = at;
    if (at > updatedAt) updatedAt = at;
  }
  return { ...entry, updatedAt, changed };
}

function later(before: string, now: Date): string {
  return new Date(Math.max(now.getTime(), Date.parse(before) + 1)).toISOString();
}
