import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { evaluateInParent } from '../../../scripts/browsers/firefox-parent';
import type { BrowserName, Session } from './session';

/**
 * From now on the browser gives the extension these sites when it asks for them, without asking the
 * reader: no driver of headless browsers can answer that question.
 *
 * @param profile the folder of the session
 * @param origins match patterns: `https://dblp.org/*`
 */
export function answerYes(
  name: BrowserName,
  session: Session,
  profile: string,
  origins: string[],
): Promise<void> {
  return name === 'chromium' ? giveOnce(session, profile, origins) : askNever(session);
}

/**
 * What an extension has had once, Chromium gives it again without a question: for a moment these
 * are sites that it cannot do without.
 */
async function giveOnce(session: Session, profile: string, origins: string[]): Promise<void> {
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
  const taken = JSON.stringify({ origins });
  await session.evaluateInExtension(`browser.permissions.remove(${taken})`);
}

/** As its button on the page of extensions does: the manifest is read anew, permissions are kept. */
async function reloadExtension(session: Session): Promise<void> {
  const id = JSON.stringify(await session.evaluateInExtension('browser.runtime.id'));
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`(async () => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(${id}, { failQuietly: false });
  })()`);
  await page.close();
}

async function askNever(session: Session): Promise<void> {
  const pref = 'extensions.webextOptionalPermissionPrompts';
  await evaluateInParent(session.browser, `Services.prefs.setBoolPref('${pref}', false)`);
}
