import { browser } from 'wxt/browser';
import type { Channel } from '@/data/store/channels/channel';
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

/** Whether the reader lets us read what a channel is read from: t.me, or the host of its file. */
export function mayRead({ from }: Pick<Channel, 'from'>): Promise<boolean> {
  if (typeof from === 'string') return mayReadTelegram();
  return browser.permissions.contains({ origins: [hostPattern(from.address)] });
}

/** Asks for that, as {@link askForTelegram} does. */
export function askFor({ from }: Pick<Channel, 'from'>): Promise<boolean> {
  if (typeof from === 'string') return askForTelegram();
  return browser.permissions.request({ origins: [hostPattern(from.address)] });
}

/** What the browser is asked for, for the file at an address. */
export function hostPattern(address: string): string {
  return `https://${new URL(address).hostname}/*`;
}
