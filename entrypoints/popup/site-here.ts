import { browser } from 'wxt/browser';
import { OPTIONAL_SITES, type OptionalSite } from '@/permissions/pages';
import { optionalSiteOf } from '@/sites';
import { anyPage } from '@/sites/any-page';
import { paperHere } from '../window/paper-here';
import { tabOf } from '../window/tab-of';

/**
 * The site of a tab where summaries could be shown, but may not yet: one that has a reader, or any
 * whose page tells which paper it is about. `undefined` elsewhere, and where the browser does not
 * tell the address: it does once the reader has pressed the extension's button there.
 *
 * @param tabId the tab; the active one of this window where it is left out
 */
export async function siteHere(tabId?: number): Promise<OptionalSite | undefined> {
  const tab = await tabOf(tabId);
  if (tab?.id === undefined || !tab.url?.startsWith('https:')) return undefined;
  const url = new URL(tab.url);
  const site = siteAt(url);
  if (await browser.permissions.contains({ origins: [`${url.origin}/*`] })) return undefined;
  const hasReader = optionalSiteOf(url) !== anyPage;
  return hasReader || (await paperHere(tab.id)) ? site : undefined;
}

function siteAt({ origin, host }: URL): OptionalSite {
  const pattern = `${origin}/*`;
  const known = OPTIONAL_SITES.find(({ origins }) => origins.includes(pattern));
  return known ?? { name: host, origins: [pattern] };
}
