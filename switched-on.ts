import { browser } from 'wxt/browser';
import { PAGES } from './pages';

/**
 * The match patterns of the sites that the reader switched on: what the browser allows, but for
 * what the manifest has, which Chromium lists with the paths of its content scripts.
 */
export async function switchedOnOrigins(): Promise<string[]> {
  const always = new Set(PAGES.map(hostOf));
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !always.has(hostOf(origin)));
}

/** The host of a match pattern: `dblp.org` of `https://dblp.org/*`. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^[^/]*\/\/|\/.*$/g, '');
}
