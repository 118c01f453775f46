import { browser } from 'wxt/browser';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { explainedSaved } from '@/data/store/explained-saved';
import type { Store } from '@/data/store/store';
import { readSummary } from '@/data/store/summaries';
import { type Sent, sendItems } from '@/data/zotero/send-items';
import { type ZoteroItem, zoteroItem } from '@/data/zotero/zotero-item';
import { ZOTERO_PAGES } from '@/permissions/pages';

export type SentToZotero = Sent | { to: 'not-allowed' | 'private-window'; saved: 0 };

/**
 * Sends entries to the Zotero that runs on this computer, each with its summary and its note.
 * To be called at once in the reader's press of a button: the browser asks for its permission only
 * then, the first time.
 */
export async function sendToZotero(store: Store, entries: SavedPaper[]): Promise<SentToZotero> {
  // What the browser is allowed is kept, and in private windows nothing is.
  if (browser.extension.inIncognitoContext) return { to: 'private-window', saved: 0 };
  const allowed = await browser.permissions.request({ origins: ZOTERO_PAGES });
  if (!allowed) return { to: 'not-allowed', saved: 0 };
  return sendItems(await itemsOf(store, entries));
}

async function itemsOf(store: Store, entries: SavedPaper[]): Promise<ZoteroItem[]> {
  const [explained, summaries] = await Promise.all([
    explainedSaved(store, entries),
    store.summaries(),
  ]);
  return Promise.all(
    entries.map(async (entry) => {
      const id = explained.get(entry.key);
      return zoteroItem(entry, id && (await readSummary(summaries, id)));
    }),
  );
}
