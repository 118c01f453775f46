import { LAST_TIME } from './limits';
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
  // A file may hold times that no browser understands, and the end of all times.
  const next = (Date.parse(before) || 0) + 1;
  return new Date(Math.min(Math.max(now.getTime(), next), LAST_TIME)).toISOString();
}
