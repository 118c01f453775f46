import type { Page } from 'puppeteer-core';
import { evaluateInParent } from '../../../scripts/browsers/firefox-parent';
import type { BrowserName, Session } from './session';

/**
 * Presses the extension's button on the toolbar while this page is in front, which lets the
 * extension look at the page until it is left (`activeTab`).
 */
export async function pressButton(name: BrowserName, session: Session, page: Page): Promise<void> {
  await page.bringToFront();
  if (name === 'chromium') {
    const [extension] = (await session.browser.extensions()).values();
    await extension?.triggerAction(page);
    return;
  }
  const id = JSON.stringify(await session.evaluateInExtension('browser.runtime.id'));
  await page.bringToFront();
  await evaluateInParent(
    session.browser,
    `WebExtensionPolicy.getByID(${id}).extension.tabManager.addActiveTabPermission(gBrowser.selectedTab)`,
  );
}
