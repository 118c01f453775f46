import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser';
import { Failure } from '../failure';
import { inProject } from '../project-root';

const firstLines = 8;

/**
 * Without a display: prints how the summary on the page begins, and keeps pictures of the page
 * and of the popup.
 *
 * @throws Failure when the page shows no summary within 20 seconds.
 */
export async function reportPage(started: ExtensionBrowser, page: Page): Promise<number> {
  const lines = await summaryLines(page);
  console.log(`\nOn ${await page.evaluate('location.href')} the extension shows:\n`);
  for (const line of lines.slice(0, firstLines)) console.log(`  ${line}`);
  const folder = inProject('.output', 'screenshots');
  await mkdir(folder, { recursive: true });
  const pagePath = `${join(folder, 'page')}.png` as const;
  const popupPath = `${join(folder, 'popup')}.png` as const;
  await page.screenshot({ path: pagePath });
  await screenshotPopup(started, page, popupPath);
  console.log(`\nPictures: ${pagePath}\n          ${popupPath}`);
  return 0;
}

async function summaryLines(page: Page): Promise<string[]> {
  const text = await page
    .waitForFunction(shownSummary, { timeout: 20_000, polling: 100 })
    .then((handle) => handle.jsonValue())
    .catch((error: unknown) => {
      throw new Failure(`No summary appeared on the page within 20 s (${String(error)}).`);
    });
  return String(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The text of the card as it is rendered (`innerText`): styles and hidden parts are not in it. */
const shownSummary = `[...(document.querySelector('concise-summary[data-summary]')?.shadowRoot?.children ?? [])]
  .map((child) => child instanceof HTMLElement && child.tagName !== 'STYLE' ? child.innerText : '')
  .join('\\n').trim()`;

async function screenshotPopup(
  started: ExtensionBrowser,
  page: Page,
  path: `${string}.png`,
): Promise<void> {
  const popup = await started.openExtensionPage(`popup.html?tab=${await started.tabId(page)}`);
  await popup.setViewport({ width: 420, height: 600 });
  await untilSettled(popup);
  await popup.screenshot({ path });
}

/** Until the page says something and has said the same for half a second. */
async function untilSettled(page: Page): Promise<void> {
  const deadline = Date.now() + 5000;
  let before: unknown;
  let text: unknown = '';
  while ((text === '' || text !== before) && Date.now() < deadline) {
    before = text;
    await new Promise((resolve) => setTimeout(resolve, 500));
    text = await page.evaluate('document.body.innerText.trim()');
  }
}
