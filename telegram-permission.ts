import { browser } from 'wxt/browser';
import { TELEGRAM_PAGES } from './pages';

/** Whether the reader lets us read public channels. */
export function mayReadTelegram(): Promise<boolean> {
  return browser.permissions.contains({ origins: TELEGRAM_PAGES });
}

/**
 * Asks the reader for that, unless they have said yes before.
 *
 * To be called at once in the reader's press of a button: the browser asks only then.
 */
export function askForTelegram(): Promise<boolean> {
  return browser.permissions.request({ origins: TELEGRAM_PAGES });
}
