import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** Closes the browser; one that does not close within ten seconds is killed. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, 10_000, 'late').unref());
  if ((await Promise.race([browser.close(), late])) === 'late') await killBrowser(browser);
}

/** Ends the browser and its children at once, as a crash or a power cut does. */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  // Puppeteer starts browsers as leaders of their own process group, except on Windows.
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
  await ended;
}
