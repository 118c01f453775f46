import { evaluateInParent } from '../../../scripts/browsers/firefox-parent';
import { buildFolders } from '../../../scripts/browsers/launch';
import { inProject } from '../../../scripts/project-root';
import { demandingBuild } from './edited-build';
import type { BrowserName, Session } from './session';

/**
 * From now on the browser gives the extension these sites when it asks for them, without asking the
 * reader: no driver of headless browsers can answer that question. Chromium is started again for
 * it, twice.
 *
 * @param origins match patterns: `https://dblp.org/*`
 */
export function answerYes(name: BrowserName, session: Session, origins: string[]): Promise<void> {
  return name === 'chromium' ? giveOnce(session, origins) : askNever(session);
}

/**
 * What an extension has had once, Chromium gives it again without a question: it has these sites in
 * a build that cannot do without.
 */
async function giveOnce(session: Session, origins: string[]): Promise<void> {
  const demanding = await demandingBuild('chromium', origins);
  await session.restart({ extension: demanding.path });
  await session.restart({ extension: inProject(buildFolders.chromium) });
  await demanding.remove();
}

async function askNever(session: Session): Promise<void> {
  const pref = 'extensions.webextOptionalPermissionPrompts';
  await evaluateInParent(session.browser, `Services.prefs.setBoolPref('${pref}', false)`);
}
