import { type Browser, browser } from 'wxt/browser';
import { idsFromAddress } from '@/data/paper-ids';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { readGate } from '../detector.content/gate';
import { explainedPaper } from '../window/explained-paper';

const PDFS = [
  'https://arxiv.org/pdf/*',
  'https://*.arxiv.org/pdf/*',
  'https://openreview.net/pdf?*',
  'https://openreview.net/attachment?*',
];

type Update = (id: number, change: { status?: string }, tab: Browser.tabs.Tab) => void;

/** Chromium knows no filters here, and has no need of any: its viewer runs the detector. */
const tabs: {
  onUpdated: {
    addListener(onUpdate: Update, filter: { urls: string[]; properties: string[] }): void;
  };
} = browser.tabs;

/**
 * Keeps the badge of PDF files in Firefox, whose viewer runs no detector. Pages at other addresses
 * start no worker; one of these does, and reads the gate before the database.
 */
export function badgePdfs(store: Store): void {
  if (!import.meta.env.FIREFOX) return;
  const filter = { urls: PDFS, properties: ['status'] };
  // At the beginning too: while a stopped background starts, the end may go unheard.
  tabs.onUpdated.addListener((id, _, { url }) => {
    if (url !== undefined) badge(store, id, url).catch(reportError);
  }, filter);
}

async function badge(store: Store, tabId: number, address: string): Promise<void> {
  const paper = { ids: idsFromAddress(address) };
  const passes = await (await readGate())([paper]);
  if (!passes.includes(true) || !(await explainedPaper(store, paper))) return;
  // The tab may have gone on in the meantime, or its badge may say something else already.
  const { url } = await browser.tabs.get(tabId);
  if (url !== address || (await browser.action.getBadgeText({ tabId })) !== '') return;
  await browser.action.setBadgeText({ tabId, text: '1' });
}
