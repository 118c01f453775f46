import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type SavedPaper, savedPaperSchema } from './saved-paper';

/**
 * A second copy of the reading list, in the extension's own storage: a lost database is rebuilt
 * from it, and every page of the extension, and every open tab, hears of each change through it.
 */
const PREFIX = 'reading-list/';

/** Writes the copies of these entries. */
export async function mirrorEntries(entries: SavedPaper[]): Promise<void> {
  await browser.storage.local.set(
    Object.fromEntries(entries.map((entry) => [PREFIX + entry.key, entry])),
  );
}

/** All copies that can still be read as entries. */
export async function mirroredEntries(): Promise<SavedPaper[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([, value]) => v.safeParse(savedPaperSchema, value))
    .filter((result) => result.success)
    .map((result) => result.output);
}

/** Calls `onChange` after each change of the reading list, whoever made it, until `signal`. */
export function watchReadingList(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((name) => name.startsWith(PREFIX))) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
