import { browser } from 'wxt/browser';
import { PAGES } from '@/permissions/pages';
import { reportError } from '@/report-error';

/**
 * Starts the detector in the tabs that were open before the extension was: Firefox does this by
 * itself, Chromium leaves them without until they are loaded again.
 */
export async function readOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({ url: PAGES, discarded: false });
  const files = ['/content-scripts/detector.js' as const];
  for (const { id } of tabs) {
    if (id === undefined) continue;
    await browser.scripting.executeScript({ target: { tabId: id }, files }).catch(reportError);
  }
}
