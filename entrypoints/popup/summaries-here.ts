import { browser } from 'wxt/browser';
import { idsFromAddress } from '@/data/paper-ids';
import type { Store } from '@/data/store/store';
import { type SummaryToRead, summaryToRead } from '@/data/store/summary-to-read';
import type { SummaryId } from '@/data/summary';
import type { PapersHere, TabMessage } from '@/messages';

/**
 * The summaries of the papers that a tab shows: what its detector sees, else what its address
 * says. Viewers of PDF files run no detector, and neither does a tab without a page yet.
 *
 * @param tabId the tab; the active one of this window where it is left out
 * @throws DOMException where a database can't be opened
 */
export async function summariesHere(store: Store, tabId?: number): Promise<SummaryToRead[]> {
  // The databases open while the tab is asked.
  const [ids] = await Promise.all([idsHere(store, tabId), store.summaries(), store.reader()]);
  const found = await Promise.all(ids.map((id) => summaryToRead(store, id)));
  return found.filter((one) => one !== undefined);
}

async function idsHere(store: Store, tabId?: number): Promise<SummaryId[]> {
  const tab = tabId === undefined ? await activeTab() : await browser.tabs.get(tabId);
  if (tab?.id === undefined) return [];
  const seen = (await papersIn(tab.id))?.summaries ?? [];
  return seen.length > 0 ? seen : byAddress(store, tab.url);
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function papersIn(tabId: number): Promise<PapersHere | undefined> {
  const message: TabMessage = { type: 'papers-here' };
  try {
    return await browser.tabs.sendMessage(tabId, message);
  } catch {
    return undefined; // No detector there: an ordinary page, or a viewer of PDF files.
  }
}

/** The matcher comes only when it is needed: of most pages the detector has said all. */
async function byAddress(store: Store, address: string | undefined): Promise<SummaryId[]> {
  const ids = address === undefined ? {} : idsFromAddress(address);
  if (Object.keys(ids).length === 0) return [];
  const { papersWithIds } = await import('./papers-with-ids');
  return papersWithIds(await store.summaries(), ids);
}
