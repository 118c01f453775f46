import { browser } from 'wxt/browser';

/** What became of what is kept, by name. */
export type StoredChanges = Record<string, { newValue?: unknown; oldValue?: unknown }>;

/**
 * Calls `onChange` after each change of the extension's own storage, whoever made it, until `signal`.
 */
export function watchStored(
  onChange: (changes: StoredChanges) => void,
  signal?: AbortSignal,
): void {
  // Had now: to ask for it is an error in a page whose extension was updated, as `signal` ends.
  const { onChanged } = browser.storage.local;
  onChanged.addListener(onChange);
  signal?.addEventListener('abort', () => onChanged.removeListener(onChange));
}
