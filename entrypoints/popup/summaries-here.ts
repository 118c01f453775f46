import { browser } from 'wxt/browser';
import { findMatches } from '@/data/match/find';
import { idsFromAddress } from '@/data/paper-ids';
import { collectionIn } from '@/data/store/collection';
import type { SummariesDatabase } from '@/data/store/generation/database';
import { readSummary } from '@/data/store/summaries';
import type { Summary, SummaryId } from '@/data/summary';
import type { PapersHere, TabMessage } from '@/messages';

/**
 * The summaries of the papers that a tab shows: what its detector sees, else what its address
 * says. Viewers of PDF files run no detector, and neither does a tab without a page yet.
 *
 * @param tabId the tab; the active one of this window where it is left out
 */
export async function summariesHere(
  database: SummariesDatabase,
  tabId?: number,
): Promise<Summary[]> {
  const tab = tabId === undefined ? await activeTab() : await browser.tabs.get(tabId);
  if (tab?.id === undefined) return [];
  const seen = (await papersIn(tab.id))?.summaries ?? [];
  const ids = seen.length > 0 ? seen : await byAddress(database, tab.url);
  const summaries = await Promise.all(ids.map((id) => readSummary(database, id)));
  return summaries.filter((summary) => summary !== undefined);
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

async function byAddress(
  database: SummariesDatabase,
  address: string | undefined,
): Promise<SummaryId[]> {
  if (!address) return [];
  const matches = await findMatches([{ ids: idsFromAddress(address) }], collectionIn(database));
  return matches.flatMap((match) => (match ? [match.summary] : []));
}
