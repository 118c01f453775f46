import { join } from 'node:path';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { findBrowser } from '../../../scripts/browsers/find';
import { buildFolders, launchBrowser } from '../../../scripts/browsers/launch';
import type { BrowserName } from '../../../scripts/browsers/places';
import { inProject } from '../../../scripts/project-root';
import { copyInLanguage } from './extension-copy';
import { makeProfile } from './firefox-profile';
import type { ServedPages } from './served-pages';
import type { SessionOptions } from './session';

export const defaultViewport = { width: 1280, height: 900 };

/** Starts the browser with all that it keeps inside `folder`; only `pages` is its web. */
export async function startBrowser(
  name: BrowserName,
  folder: string,
  options: SessionOptions,
  pages: ServedPages,
): Promise<ExtensionBrowser> {
  const executablePath = await findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed: "npm test" installs it.`);
  const { language = 'ru', viewport = defaultViewport, colorScheme = 'light' } = options;
  const profile = join(folder, 'profile');
  const extension = join(folder, 'extension');
  await makeProfile(name, profile);
  await copyInLanguage(options.extension ?? inProject(buildFolders[name]), extension, language);
  const { hostHere } = options;
  const settings = {
    executablePath,
    extension,
    profile,
    language,
    viewport,
    colorScheme,
    hostHere,
  };
  const started = await launchBrowser(name, { ...settings, headless: true, offline: true });
  await started.answerRequests(async (url) =>
    url.host === hostHere?.host ? 'continue' : pages.answer(url),
  );
  return started;
}
