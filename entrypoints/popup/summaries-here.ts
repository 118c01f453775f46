import { browser } from 'wxt/browser';
import type { Match } from '@/data/match/match';
import type { Store } from '@/data/store/store';
import { type SummaryToRead, summaryToRead } from '@/data/store/summary-to-read';
import type { PaperRef } from '@/data/summary';
import { explainedHere } from '../window/explained-here';
import { paperHere } from '../window/paper-here';
import { paperNamedBy, papersIn, type Shown } from '../window/paper-in-tab';
import { activeTab } from '../window/tab-of';

/**
 * The summaries of the papers that a tab shows: what its detector sees, else what its address or
 * the title of its PDF file says, else what its page's metadata says. Firefox's viewer of PDF files
 * runs no detector, and neither does a site that was not switched on.
 *
 * @param tabId the tab; the active one of this window where it is left out
 * @throws DOMException where a database can't be opened
 */
export async function summariesHere(store: Store, tabId?: number): Promise<SummaryToRead[]> {
  // The databases open while the tab is asked.
  const [matches] = await Promise.all([
    matchesHere(store, tabId),
    store.summaries(),
    store.reader(),
  ]);
  const found = await Promise.all(
    matches.map(({ summary, also = [] }) => summaryToRead(store, summary, [summary, ...also])),
  );
  return found.filter((one) => one !== undefined);
}

async function matchesHere(store: Store, tabId?: number): Promise<Match[]> {
  // The hot path of the popup: a tab that is told needs not be asked for before its detector is.
  const active = tabId === undefined ? await activeTab() : undefined;
  const id = tabId ?? active?.id;
  if (id === undefined) return [];
  const seen = await papersIn(id);
  if (seen?.read) return explainedHere(seen);
  const found = await byTab(store, active ?? (await browser.tabs.get(id)));
  return seen || found.length > 0 ? found : byMetadata(store, id);
}

/** The matcher comes only when it is needed: of most pages the detector has said all. */
async function byTab(store: Store, tab: Shown): Promise<Match[]> {
  const paper = paperNamedBy(tab);
  return paper ? matchOf(store, paper) : [];
}

async function byMetadata(store: Store, tabId: number): Promise<Match[]> {
  const paper = await paperHere(tabId);
  return paper ? matchOf(store, paper) : [];
}

async function matchOf(store: Store, paper: PaperRef): Promise<Match[]> {
  const { explainedPaper } = await import('../window/explained-paper');
  const match = await explainedPaper(store, paper);
  return match ? [match] : [];
}
