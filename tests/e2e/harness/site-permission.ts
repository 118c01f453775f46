import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { evaluateInParent } from '../../../scripts/browsers/firefox-parent';
import type { BrowserName, Session } from './session';

/**
 * Gives the extension the right to optional sites, as the reader does by saying yes to the browser's
 * question, which no driver of headless browsers can answer. In Chromium the extension is reloaded
 * for it, twice.
 *
 * @param profile the folder of the session
 * @param origins match patterns: `https://dblp.org/*`
 */
export function allowSites(
  name: BrowserName,
  session: Session,
  profile: string,
  origins: string[],
): Promise<void> {
  return name === 'chromium' ? give(session, profile, origins) : add(session, origins);
}

/** From now on Firefox gives what it is asked for without a question to the reader. */
export async function askNever(session: Session): Promise<void> {
  const pref = 'extensions.webextOptionalPermissionPrompts';
  await evaluateInParent(session.browser, `Services.prefs.setBoolPref('${pref}', false)`);
}

/**
 * For a moment the manifest demands these sites. What an unpacked extension was given so, it keeps
 * as far as its manifest lets it ask for it.
 */
async function give(session: Session, profile: string, origins: string[]): Promise<void> {
  const manifest = join(profile, 'extension', 'manifest.json');
  const before = await readFile(manifest, 'utf8');
  const demanding = {
    ...v.parse(v.looseObject({}), JSON.parse(before)),
    host_permissions: origins,
  };
  for (const text of [JSON.stringify(demanding), before]) {
    await writeFile(manifest, text);
    await reloadExtension(session);
  }
}

/** As the button on the page of extensions does it: the manifest is read anew. */
async function reloadExtension(session: Session): Promise<void> {
  const id = JSON.stringify(await session.evaluateInExtension('browser.runtime.id'));
  await session.restInExtension();
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`(async () => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(${id}, { failQuietly: false });
  })()`);
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
