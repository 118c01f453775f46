import { browser } from 'wxt/browser';
import { PAGES, TELEGRAM_PAGES, ZOTERO_PAGES } from './pages';
import { subscribedHosts } from './subscribed-hosts';

/**
 * The match patterns of the sites that the reader switched on: what the browser allows, but for
 * what the manifest has, which Chromium lists with the paths of its content scripts, and Zotero
 * and Telegram, which are no sites with papers, and hosts of files that are subscribed to.
 */
export async function switchedOnOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return optionalSites(origins);
}

/** Those of the match patterns that are of sites that can be switched on. */
export async function optionalSites(origins: string[]): Promise<string[]> {
  const ours = [...PAGES, ...ZOTERO_PAGES, ...TELEGRAM_PAGES].map(hostOf);
  const others = new Set([...ours, ...(await subscribedHosts())]);
  return origins.filter((origin) => !others.has(hostOf(origin)));
}

/** The host of a match pattern: `dblp.org` of `https://dblp.org/*`. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^[^/]*\/\/|\/.*$/g, '');
}
