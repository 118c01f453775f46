import { Failure } from '../failure';
import { downloadBrowser } from './download';
import { findBrowser } from './find';
import { type BrowserName, pathVariable } from './places';
import { installSystemPackage } from './system-packages';

/**
 * The executable of the browser: one that is here already, else one from the system's package
 * manager, else a download for this project only.
 *
 * @throws Failure that says what to install, when none of these works.
 */
export async function provideBrowser(name: BrowserName): Promise<string> {
  const present = await findBrowser(name);
  if (present) return present;
  const { output } = installSystemPackage(name);
  const installed = await findBrowser(name);
  if (installed) return installed;
  return downloadUsable(name, output);
}

async function downloadUsable(name: BrowserName, packageOutput: string): Promise<string> {
  console.log(`Downloading ${names[name]} …`);
  try {
    return await downloadBrowser(name);
  } catch (error) {
    throw new Failure(
      [
        `${names[name]} is needed and could not be installed.`,
        `Install ${names[name]} by hand, or name its executable in ${pathVariable[name]}.`,
        `Package manager: ${lastLine(packageOutput)}`,
        `Download: ${error instanceof Error ? error.message : String(error)}`,
      ].join('\n'),
    );
  }
}

const names = { chromium: 'Chromium (or Chrome, Edge, Brave)', firefox: 'Firefox' } as const;

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
