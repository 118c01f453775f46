import { browser } from 'wxt/browser';

/** The tab with this id; the active one of this window where it is left out. */
export async function tabOf(tabId?: number) {
  return tabId === undefined ? activeTab() : browser.tabs.get(tabId);
}

/** The tab in front in this window. */
export async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
