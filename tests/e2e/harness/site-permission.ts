import { evaluateInParent } from '../../../scripts/browsers/firefox-parent';
import type { BrowserName, Session } from './session';

/**
 * From now on the browser gives the extension these sites where it asks for them in a press of the
 * reader, without its question to them, which no driver of headless browsers can answer. Firefox
 * gives all sites.
 *
 * @param origins match patterns: `https://dblp.org/*`
 */
export async function askNever(
  name: BrowserName,
  session: Session,
  origins: string[],
): Promise<void> {
  if (name === 'chromium') return noteAsGiven(session, origins);
  const pref = 'extensions.webextOptionalPermissionPrompts';
  await evaluateInParent(session.browser, `Services.prefs.setBoolPref('${pref}', false)`);
}

/** Gives the extension the right to optional sites, as a reader does who says yes. */
export async function allowSites(
  name: BrowserName,
  session: Session,
  origins: string[],
): Promise<void> {
  if (name === 'firefox') return add(session, origins);
  await askNever(name, session, origins);
  // What a driver evaluates counts as done in a press of the reader, here.
  const given = await session.evaluateInExtension(
    `browser.permissions.request(${JSON.stringify({ origins })})`,
  );
  if (given !== true) throw new Error('the browser does not give the site');
}

/** What the page of extensions was once told to give, the browser gives again unasked. */
async function noteAsGiven(session: Session, origins: string[]): Promise<void> {
  const id = await session.evaluateInExtension('browser.runtime.id');
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  for (const origin of origins) {
    const given = [id, origin].map((value) => JSON.stringify(value)).join();
    await page.evaluate(`chrome.developerPrivate.addHostPermission(${given})`);
  }
  await page.close();
}

async function add(session: Session, origins: string[]): Promise<void> {
  const id = JSON.stringify(await session.evaluateInExtension('browser.runtime.id'));
  await evaluateInParent(
    session.browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const allowed = { permissions: [], origins: ${JSON.stringify(origins)} };
      const { extension } = WebExtensionPolicy.getByID(${id});
      await ExtensionPermissions.add(${id}, allowed, extension);
    })()`,
  );
}
