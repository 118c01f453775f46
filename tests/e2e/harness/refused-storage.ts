import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from './session';

/**
 * Makes the browser refuse the extension every database, by a plain file where the folder of the
 * databases has been, and gives the way to end that. No browser may run on the session's folder.
 * What was in the databases is lost; the rest of the extension's storage is not.
 */
export async function refuseStorage(
  name: BrowserName,
  folder: string,
): Promise<() => Promise<void>> {
  const place = await databasesIn(name, join(folder, 'profile'));
  await rm(place, { recursive: true });
  await writeFile(place, '');
  return () => rm(place);
}

async function databasesIn(name: BrowserName, profile: string): Promise<string> {
  if (name === 'chromium') return join(profile, 'Default', 'IndexedDB');
  const origins = join(profile, 'storage', 'default');
  // The folder whose name goes on with ^ is that of browser.storage.
  const own = (await readdir(origins)).find((origin) => /^moz-extension\+\+\+[^^]+$/.test(origin));
  if (!own) throw new Error('the extension has no database yet');
  return join(origins, own);
}
