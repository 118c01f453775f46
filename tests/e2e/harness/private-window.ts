import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { evaluateInParent, loadedIn } from '../../../scripts/browsers/firefox-parent';
import { soon } from './our-elements';
import type { BrowserName, Session } from './session';

/**
 * Opens an address in a private window, in which the extension was allowed to run. Close the page
 * before anything else is done with the session. Chromium is started again for it.
 */
export async function openPrivately(
  name: BrowserName,
  session: Session,
  address: string,
): Promise<Page> {
  await (name === 'chromium' ? allowInChromium(session) : allowInFirefox(session));
  const known = new Set(await session.browser.pages());
  await (name === 'chromium' ? openInChromium(session, address) : openInFirefox(session, address));
  return vi.waitFor(async () => {
    const opened = (await session.browser.pages()).filter((page) => !known.has(page));
    const page = opened.find((page) => page.url() === address);
    if (!page) throw new Error('no private window was opened');
    return page;
  }, soon);
}

async function openInChromium(session: Session, address: string): Promise<void> {
  const window = JSON.stringify({ incognito: true, url: address });
  await session.evaluateInExtension(`browser.windows.create(${window}).then(() => 0)`);
}

/** Loaded by the browser: BiDi sometimes waits for ever for a page in a window that is new. */
async function openInFirefox(session: Session, address: string): Promise<void> {
  await evaluateInParent(
    session.browser,
    `(async () => {
      const window = OpenBrowserWindow({ private: true });
      await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
      await window.delayedStartupPromise;
      await ${loadedIn('window.gBrowser.selectedBrowser', address)};
    })()`,
  );
}

/** By the switches of its page of extensions; unpacked ones need the developer mode for that. */
async function allowInChromium(session: Session): Promise<void> {
  const id = JSON.stringify(await session.evaluateInExtension('browser.runtime.id'));
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`(async () => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    const allowed = { extensionId: ${id}, incognitoAccess: true };
    await chrome.developerPrivate.updateExtensionConfiguration(allowed);
  })()`);
  await session.restart();
}

async function allowInFirefox(session: Session): Promise<void> {
  const id = JSON.stringify(await session.evaluateInExtension('browser.runtime.id'));
  await session.restInExtension();
  await evaluateInParent(
    session.browser,
    `(async () => {
      const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name);
      const { ExtensionPermissions } = load('ExtensionPermissions.sys.mjs');
      const { AddonManager } = load('AddonManager.sys.mjs');
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      const { extension } = WebExtensionPolicy.getByID(${id});
      await ExtensionPermissions.add(${id}, allowed, extension);
      await (await AddonManager.getAddonByID(${id})).reload();
    })()`,
  );
}
