import { browser } from 'wxt/browser';

/**
 * Whether this page is shown in a private window, where nothing is written. By the window:
 * Chromium's one popup page for all windows is never private itself.
 */
export async function inPrivateWindow(): Promise<boolean> {
  return (await browser.windows.getCurrent()).incognito;
}
