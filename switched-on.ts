import { browser } from 'wxt/browser';
import { PAGES, TELEGRAM_PAGES, ZOTERO_PAGES } from './pages';

/**
 * The match patterns of the sites that the reader switched on: what the browser allows, but for
 * what the manifest has, which Chromium lists with the paths of its content scripts, and Zotero
 * and Telegram, which are no sites with papers.
 */
export async function switchedOnOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return optionalSites(origins);
}

/** Those of the match patterns that are of sites that can be switched on. */
export function optionalSites(origins: string[]): string[] {
  const others = new Set([...PAGES, ...ZOTERO_PAGES, ...TELEGRAM_PAGES].map(hostOf));
  return origins.filter((origin) => !others.has(hostOf(origin)));
}

/** The host of a match pattern: `dblp.org` of `https://dblp.org/*`. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^[^/]*\/\/|\/.*$/g, '');
}
