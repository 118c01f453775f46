/** `npm start`: builds the extension and shows it at work in a browser of its own. */

import { closeBrowser } from './browsers/close';
import { launchBrowser } from './browsers/launch';
import { runMain } from './failure';
import { buildExtension } from './start/build';
import { chooseBrowser } from './start/choose-browser';
import { isHeadless } from './start/display';
import { openPaper } from './start/open-paper';
import { reportPage } from './start/report-page';
import { stayOpen } from './start/stay-open';
import { temporaryFolder } from './temporary-folder';

await runMain(async () => {
  const { name, executablePath } = await chooseBrowser();
  const extension = await buildExtension(name);
  const headless = isHeadless(process.argv.slice(2));
  const profile = temporaryFolder('start');
  const started = await launchBrowser(name, {
    executablePath,
    extension,
    profile: profile.path,
    headless,
    viewport: headless ? { width: 1280, height: 1000 } : undefined,
    offline: false,
  });
  try {
    const page = await openPaper(started);
    if (!headless) return await stayOpen(started.browser);
    return await reportPage(started, page);
  } finally {
    await closeBrowser(started.browser);
    await profile.remove();
  }
});
