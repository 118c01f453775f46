import { browser } from 'wxt/browser';
import { HTML_PAPERS, PAGES } from '@/permissions/pages';
import { reportError } from '@/report-error';

/** What the manifest has the browser start on each of these pages as it is loaded. */
const STARTED = [
  { file: '/content-scripts/detector.js', pages: PAGES },
  { file: '/content-scripts/bibliography.js', pages: HTML_PAPERS },
] as const;

/**
 * Starts the detector in the tabs that were open before the extension was: Firefox does this by
 * itself, Chromium leaves them without until they are loaded again.
 */
export async function readOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  await Promise.all(STARTED.map(startIn));
}

async function startIn({ file, pages }: (typeof STARTED)[number]): Promise<void> {
  const tabs = await browser.tabs.query({ url: pages, discarded: false });
  // All at once: a tab that sleeps, or is still being loaded, answers only when it wakes.
  const started = tabs.flatMap(({ id }) =>
    id === undefined
      ? []
      : browser.scripting
          .executeScript({ target: { tabId: id }, files: [file] })
          .catch(reportError),
  );
  await Promise.all(started);
}
