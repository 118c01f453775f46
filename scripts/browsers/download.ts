import { existsSync } from 'node:fs';
import * as browsers from '@puppeteer/browsers';
import { inProject } from '../project-root';
import type { BrowserName } from './places';

const cacheDir = inProject('.cache', 'browsers');

const kinds = {
  chromium: { browser: browsers.Browser.CHROME, tag: browsers.BrowserTag.STABLE },
  firefox: { browser: browsers.Browser.FIREFOX, tag: browsers.BrowserTag.STABLE },
} as const;

/** The executable of a browser that was downloaded earlier, if any. */
export async function downloadedBrowser(name: BrowserName): Promise<string | undefined> {
  if (!existsSync(cacheDir)) return undefined;
  const installed = await browsers.getInstalledBrowsers({ cacheDir });
  return installed
    .filter((candidate) => candidate.browser === kinds[name].browser)
    .map((candidate) => candidate.executablePath)
    .find((path) => existsSync(path));
}

/**
 * Downloads the current stable Chrome for Testing or Firefox into `.cache/`, for this project
 * only. Rejects when the download servers cannot be reached or have nothing for this system.
 */
export async function downloadBrowser(name: BrowserName): Promise<string> {
  const platform = browsers.detectBrowserPlatform();
  if (!platform) throw new Error(`no download for ${process.platform} ${process.arch}`);
  const { browser, tag } = kinds[name];
  const buildId = await browsers.resolveBuildId(browser, platform, tag);
  const isRoot = process.getuid?.() === 0;
  // System libraries can be added only by root, and only for Chrome on Debian and Ubuntu.
  const installDeps = process.platform === 'linux' && isRoot && name === 'chromium';
  const installed = await browsers.install({ browser, buildId, cacheDir, platform, installDeps });
  return installed.executablePath;
}
