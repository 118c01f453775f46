import { findBrowser } from '../browsers/find';
import type { BrowserName } from '../browsers/places';
import { provideBrowser } from '../browsers/provide';

/** Chromium or its kin; Firefox where only that is here; else Chromium is installed. */
export async function chooseBrowser(): Promise<{ name: BrowserName; executablePath: string }> {
  for (const name of ['chromium', 'firefox'] as const) {
    const executablePath = await findBrowser(name);
    if (executablePath) return { name, executablePath };
  }
  return { name: 'chromium', executablePath: await provideBrowser('chromium') };
}
