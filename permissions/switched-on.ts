import { browser } from 'wxt/browser';
import { PAGES, TELEGRAM_PAGES, ZOTERO_PAGES } from './pages';
import { subscribedHosts, watchSubscribedHosts } from './subscribed-hosts';

/**
 * The match patterns of the sites that the reader switched on: what the browser allows, but for
 * what the manifest has, which Chromium lists with the paths of its content scripts, and Zotero
 * and Telegram, which are no sites with papers, and hosts of files that are subscribed to.
 */
export async function switchedOnOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return optionalSites(origins);
}

/** Tells of these sites, now and whenever any of them is switched on or off, until `signal`. */
export function watchSwitchedOn(
  onSites: (origins: string[]) => void,
  onError: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const tell = (origins: string[]) => signal.aborted || onSites(origins);
  const read = () => void switchedOnOrigins().then(tell).catch(onError);
  const changes = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const change of changes) change.addListener(read);
  watchSubscribedHosts(read, signal);
  signal.addEventListener('abort', () => {
    for (const change of changes) change.removeListener(read);
  });
  read();
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
