import { browser } from 'wxt/browser';

/** What Firefox calls its side panel; Chromium has none. */
const firefox: { runtime: unknown; sidebarAction?: { open(): Promise<void> } } = browser;

/** Whether this browser has a side panel: not every kin of Chromium does. */
export const hasSidePanel = import.meta.env.FIREFOX || browser.sidePanel !== undefined;

/**
 * Opens the side panel. Both browsers take this from a click, a key or a menu only: nothing may
 * be awaited before.
 *
 * @param windowId whose side panel; that of the window of this page where it is left out. Firefox
 *   always takes the window that the reader is in
 * @throws Error where the browser does not let it be opened
 */
export async function openSidePanel(windowId?: number): Promise<void> {
  if (import.meta.env.FIREFOX) await firefox.sidebarAction?.open();
  else await browser.sidePanel.open({ windowId: windowId ?? (await windowOfThisPage()) });
}

async function windowOfThisPage(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) throw new Error('this page is in no window');
  return id;
}
