/** The extension's own store, for a page of the extension: what its windows do, without a window. */
import { browser } from 'wxt/browser';
import type { LookUpKey } from '@/data/match/keys';
import type { ListChange } from '@/data/reading-list/edit-entry';
import { changePapers } from '@/data/store/change-papers';
import { createStore } from '@/data/store/store';

const store = createStore({
  version: 'none',
  read: async () => {
    throw new Error('no summaries are read here');
  },
});

/** Changes entries, as the library does; ends when that is acknowledged. */
export async function change(keys: LookUpKey[], wanted: ListChange): Promise<void> {
  await changePapers(await store.reader(), keys, wanted, new Date());
}

/** All that is kept of the list, in all its copies. */
export async function kept() {
  const transaction = (await store.reader()).transaction(['reading-list', 'unmirrored']);
  const list = transaction.objectStore('reading-list');
  const entries = await list.getAll();
  const waiting = await transaction.objectStore('unmirrored').count();
  const indexed: [LookUpKey, LookUpKey][] = [];
  let cursor = await list.index('keys').openKeyCursor();
  while (cursor) {
    indexed.push([cursor.key, cursor.primaryKey]);
    cursor = await cursor.continue();
  }
  const local = Object.entries(await browser.storage.local.get(null));
  const mirror = local.filter(([name]) => name.startsWith('reading-list/'));
  return { entries, waiting, indexed, mirror };
}

export type Kept = Awaited<ReturnType<typeof kept>>;
