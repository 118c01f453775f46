import { browser } from 'wxt/browser';
import { watchStored } from './watch-stored';

/**
 * A second copy of what the reader made, in the extension's own storage: a lost database is
 * rebuilt from it, and every page of the extension, and every open tab, hears of each change
 * through it.
 */
export type Mirrored = 'reading-list' | 'answers';

/** Writes the copies of these records, by their keys. */
export async function mirror(store: Mirrored, records: Map<string, unknown>): Promise<void> {
  const named = [...records].map(([key, record]) => [`${store}/${key}`, record]);
  await browser.storage.local.set(Object.fromEntries(named));
}

export async function unmirror(store: Mirrored, keys: readonly string[]): Promise<void> {
  await browser.storage.local.remove(keys.map((key) => `${store}/${key}`));
}

/**
 * Calls `onChange` after each change of a store, whoever made it, until `signal`, with the keys of
 * what was changed.
 */
export function watch(
  store: Mirrored,
  onChange: (keys: string[]) => void,
  signal: AbortSignal,
): void {
  const prefix = `${store}/`;
  watchStored((changes) => {
    const names = Object.keys(changes).filter((name) => name.startsWith(prefix));
    if (names.length > 0) onChange(names.map((name) => name.slice(prefix.length)));
  }, signal);
}
