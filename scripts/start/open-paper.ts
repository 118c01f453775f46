import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/extension-browser';
import { arxivAbsPage } from '../stand-in/arxiv-abs';
import { examplePaper } from '../stand-in/example-paper';

const address = `https://arxiv.org/abs/${examplePaper.arxivId}`;

/** Opens the example paper from arXiv, or a stand-in at the same address where arXiv is away. */
export async function openPaper(started: ExtensionBrowser): Promise<Page> {
  const [first] = await started.browser.pages();
  const page = first ?? (await started.browser.newPage());
  if (await isServedByArxiv(page)) return page;
  console.log('arXiv cannot be reached: showing a stand-in of the page at the same address.');
  await started.answerRequests(async (url) => {
    if (url.hostname !== 'arxiv.org') return 'continue';
    if (url.href !== address) return 'block';
    const body = arxivAbsPage(examplePaper);
    return { status: 200, contentType: 'text/html; charset=utf-8', body };
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return page;
}

/** The browser is asked, not Node: it knows the system's proxy. */
async function isServedByArxiv(page: Page): Promise<boolean> {
  try {
    const response = await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 10_000 });
    return response?.ok() ?? false;
  } catch {
    return false; // No name, no route, too slow: all the same to us.
  }
}
