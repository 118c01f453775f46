import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { Failure } from '../failure';
import { downloadedBrowser } from './download';
import { type BrowserName, browserPlaces, pathVariable } from './places';

/**
 * The executable of a browser that is already here: the one that CHROMIUM_PATH or FIREFOX_PATH
 * names, else an installed one, else one downloaded earlier; `undefined` when there is none.
 *
 * @throws Failure when the variable names a file that is not there.
 */
export async function findBrowser(name: BrowserName): Promise<string | undefined> {
  const named = process.env[pathVariable[name]];
  if (named) {
    if (existsSync(named)) return named;
    throw new Failure(`${pathVariable[name]} names ${named}, which does not exist.`);
  }
  return browserPlaces(name).find(isUsable) ?? (await downloadedBrowser(name));
}

function isUsable(path: string): boolean {
  return existsSync(path) && !isSnap(path) && answersVersion(path);
}

/**
 * Ubuntu's snaps, and the scripts in /usr/bin that stand for them, see neither our temporary
 * profiles nor our build: https://snapcraft.io/docs/home-interface
 */
function isSnap(path: string): boolean {
  if (process.platform !== 'linux') return false;
  const real = realpathSync(path);
  if (/^\/snap\/|\/bin\/snap$/.test(real)) return true;
  return statSync(real).size < 20_000 && readFileSync(real, 'utf8').includes('/snap/');
}

/** A browser without its system libraries is no browser. Elsewhere `--version` opens windows. */
function answersVersion(path: string): boolean {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
