import { evaluateInParent } from '../../../scripts/browsers/firefox-parent';
import type { BrowserName, Session } from './session';

/**
 * Gives the extension the right to an optional site, as the reader does by saying yes to the
 * browser's question, which no driver of headless browsers can answer. Once given and taken back,
 * Chromium gives it again without asking; Firefox is told not to ask.
 *
 * @param origins match patterns: `https://dblp.org/*`
 */
export async function allowSites(
  name: BrowserName,
  session: Session,
  origins: string[],
): Promise<void> {
  const id = JSON.stringify(await session.evaluateInExtension('browser.runtime.id'));
  await (name === 'chromium' ? allowInChromium : allowInFirefox)(session, id, origins);
}

/** By the page of extensions, which has the same for sites that an extension may ask for. */
async function allowInChromium(session: Session, id: string, origins: string[]): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`(async () => {
    for (const host of ${JSON.stringify(origins)}) {
      await chrome.developerPrivate.addHostPermission(${id}, host);
    }
  })()`);
  await page.close();
}

async function allowInFirefox(session: Session, id: string, origins: string[]): Promise<void> {
  await evaluateInParent(
    session.browser,
    `(async () => {
      Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const allowed = { permissions: [], origins: ${JSON.stringify(origins)} };
      const { extension } = WebExtensionPolicy.getByID(${id});
      await ExtensionPermissions.add(${id}, allowed, extension);
    })()`,
  );
}
