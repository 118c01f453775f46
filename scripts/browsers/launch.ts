import { launchChromium } from './chromium';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser';
import { launchFirefox } from './firefox';
import type { BrowserName } from './places';

/** Starts a browser with the extension loaded. */
export function launchBrowser(
  name: BrowserName,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/** The folder into which `wxt build` puts the extension for each browser. */
export const buildFolders = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
} as const;
