import { browser } from 'wxt/browser';
import type { Store } from '@/data/store/store';
import { type SummaryToRead, summaryToRead } from '@/data/store/summary-to-read';
import type { SummaryId } from '@/data/summary';
import { paperNamedBy, papersIn, type Shown } from './paper-in-tab';

/**
 * The summaries of the papers that a tab shows: what its detector sees, else what its address
 * says, or the title of a PDF file. Firefox's viewer runs no detector, and neither does a tab
 * without a page yet.
 *
 * @param tabId the tab; the active one of this window where it is left out
 * @throws DOMException where the database can't be opened
 */
export async function summariesHere(store: Store, tabId?: number): Promise<SummaryToRead[]> {
  // The database opens while the tab is asked.
  const [database, ids] = await Promise.all([store.database(), idsHere(store, tabId)]);
  const found = await Promise.all(ids.map((id) => summaryToRead(database, id)));
  return found.filter((one) => one !== undefined);
}

async function idsHere(store: Store, tabId?: number): Promise<SummaryId[]> {
  const tab = tabId === undefined ? await activeTab() : await browser.tabs.get(tabId);
  if (tab?.id === undefined) return [];
  const seen = (await papersIn(tab.id))?.summaries ?? [];
  return seen.length > 0 ? seen : byTab(store, tab);
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** The matcher comes only when it is needed: of most pages the detector has said all. */
async function byTab(store: Store, tab: Shown): Promise<SummaryId[]> {
  const ref = paperNamedBy(tab);
  if (!ref) return [];
  const { explainedPaper } = await import('./explained-paper');
  const id = await explainedPaper(await store.database(), ref);
  return id ? [id] : [];
}
