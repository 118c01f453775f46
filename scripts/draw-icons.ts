/** Draws `public/icon/*.png` from `scripts/icon.svg`: `npm run icons`, after a change of the sign. */
import { readFileSync } from 'node:fs';
import { openBrowser } from '../tests/e2e/harness/open-browser';
import { inProject } from './project-root';

const ADDRESS = 'https://arxiv.org/icon';
const svg = readFileSync(inProject('scripts/icon.svg'), 'utf8');
const session = await openBrowser('chromium');
try {
  session.serve(() => `<style>*{margin:0;background:none}svg{display:block}</style>${svg}`);
  const page = await session.open(ADDRESS);
  for (const size of [16, 32, 48, 96, 128] as const) {
    await page.setViewport({ width: size, height: size });
    await page.screenshot({
      path: `${inProject('public/icon')}/${size}.png`,
      omitBackground: true,
    });
  }
} finally {
  await session.close();
}
