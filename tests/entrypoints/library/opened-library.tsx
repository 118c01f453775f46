/** The library's window over a store of its own, in a document that nobody lays out. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { allEntries, type ReadEntries } from '@/data/store/entries';
import { createStore, type Store } from '@/data/store/store';
import { LibraryWindow } from '@/entrypoints/library/LibraryWindow';
import { layOut } from '../../components/library/laid-out';
import { show } from '../../components/render';
import { dataset, jsonl, pebbles, putEntries } from '../../data/store/browser-storage';
import { newLocks } from '../../data/store/locks';

/** What a window asks of a browser and jsdom does not have; to be called before each test. */
export function asBrowser(): void {
  layOut();
  vi.stubGlobal('navigator', { locks: newLocks(), storage: { persist: async () => true } });
  // For good: a drawing that is on its way when a test ends uses them too.
  Object.assign(globalThis, {
    matchMedia: () => new WideScreen(),
    requestIdleCallback: (then: (deadline: IdleDeadline) => void) =>
      setTimeout(then, 0, { timeRemaining: () => 50, didTimeout: false }),
    cancelIdleCallback: clearTimeout,
  });
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue(ORDINARY_WINDOW);
}

const ORDINARY_WINDOW = { focused: true, alwaysOnTop: false, incognito: false };

class WideScreen extends EventTarget {
  matches = true;
}

/** A store that holds these entries, as if they had been kept there for long; summaries never come. */
export async function storeOf(entries: SavedPaper[]): Promise<Store> {
  const store = createStore(dataset('1', jsonl(pebbles)));
  await putEntries(await store.reader(), entries);
  const never = () => new Promise<never>(() => undefined);
  return { ...store, summaries: never, filled: never };
}

/** @param first what is read before the window is drawn; all where it is left out */
export async function openLibrary(store: Store, first?: ReadEntries) {
  const read = first ?? { entries: await allEntries(await store.reader()), whole: true };
  return show(<LibraryWindow store={store} first={read} asked={undefined} />);
}
