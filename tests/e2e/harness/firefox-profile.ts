import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { closeBrowser } from '../../../scripts/browsers/close';
import { findBrowser } from '../../../scripts/browsers/find';
import type { BrowserName } from '../../../scripts/browsers/places';
import { temporaryFolder } from '../../../scripts/temporary-folder';

/** Where the profile is that new ones are copied from; without it Firefox makes each by itself. */
const MADE = 'FIREFOX_PROFILE_MADE';

/**
 * Has Firefox make a profile, once for all tests: it starts in half the time with one that it has
 * made before. Nothing of the extension is in it.
 *
 * @returns takes it away again
 */
export default async function makeFirefoxProfile(): Promise<() => Promise<void>> {
  const folder = temporaryFolder('firefox-profile');
  const executablePath = await findBrowser('firefox');
  if (!executablePath) throw new Error('firefox is not installed: "npm test" installs it.');
  await closeBrowser(
    await launch({ browser: 'firefox', executablePath, userDataDir: folder.path, headless: true }),
  );
  // Where these are there, Puppeteer puts them back when it closes: what a test has set would go.
  for (const name of ['prefs.js', 'user.js']) await rm(join(folder.path, name), { force: true });
  process.env[MADE] = folder.path;
  return folder.remove;
}

/** Makes the folder of a profile, where there is none yet. */
export async function makeProfile(name: BrowserName, path: string): Promise<void> {
  const made = process.env[MADE];
  if (existsSync(path)) return;
  if (name === 'firefox' && made) await cp(made, path, { recursive: true });
  else await mkdir(path, { recursive: true });
}
