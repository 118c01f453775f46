import { type Browser, browser } from 'wxt/browser';
import { ASKED, type Asked, libraryAddress } from '../window/asked';
import { openSidePanel } from '../window/side-panel';

type Tab = Browser.tabs.Tab;

/**
 * Shows what was asked for beside the tab: in the side panel, else on a library page of its own.
 * To be called at once in the event of the reader's click: later the browser opens no panel.
 */
export async function openBeside(tab: Tab, asked: Promise<Asked>): Promise<void> {
  const opened = openSidePanel(tab.windowId).then(
    () => true,
    () => false, // No panel in this browser, or not from here.
  );
  const what = await asked;
  if (await opened) {
    await browser.storage.session.set({ [ASKED]: { window: tab.windowId, ...what } });
  } else {
    const url = browser.runtime.getURL(libraryAddress(what));
    await browser.tabs.create({ url, windowId: tab.windowId, index: tab.index + 1 });
  }
}
