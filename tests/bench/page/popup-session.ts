import type { Page } from 'puppeteer-core';
import { openBrowser } from '../../e2e/harness/open-browser';
import type { Session } from '../../e2e/harness/session';
import { addresses, oneOfEach } from '../../e2e/pages/one-of-each';
import { builtVersion } from '../scale/built-version';
import type { Times } from '../timings';
import { BLANK, BLANK_TEXT, withBlankPages } from './blank-page';
import { paintedAfter } from './painted';

/** A browser with a tab for pages of the extension, beside the tabs that these are about. */
export interface PopupSession {
  session: Session;
  /** Shows pages of the extension, in front. */
  page: Page;
  /** The popup's address for the tab of a page, which stays open. */
  popupOf(which: keyof typeof addresses & ('paper' | 'unexplained')): Promise<string>;
  /** Times to the paint of what `selector` finds at an address, in turns with the blank page. */
  besideBlank(address: string, selector: string, runs: number): Promise<BesideBlank>;
}

export interface BesideBlank {
  painted: Times;
  blank: Times;
}

/** Does the work in a browser whose extension has the blank pages beside those of the build. */
export async function withPopups<Value>(
  build: string,
  work: (popups: PopupSession) => Promise<Value>,
): Promise<Value> {
  const copy = await withBlankPages(build);
  const session = await openBrowser('chromium', { extension: copy.path });
  try {
    session.serve(oneOfEach);
    await builtVersion(session);
    const page = await session.openExtensionPage(BLANK);
    return await work({
      session,
      page,
      async popupOf(which) {
        const tab = await session.tabId(await session.open(addresses[which]));
        await page.bringToFront();
        return new URL(`popup.html?tab=${tab}`, page.url()).href;
      },
      async besideBlank(address, selector, runs) {
        const blankAddress = new URL(BLANK, page.url()).href;
        const times: BesideBlank = { painted: [], blank: [] };
        for (let run = -2; run < runs; run += 1) {
          const blank = await paintedAfter(page, blankAddress, BLANK_TEXT);
          const painted = await paintedAfter(page, address, selector);
          if (run < 0) continue; // Not counted: caches of code fill.
          times.blank.push(blank);
          times.painted.push(painted);
        }
        return times;
      },
    });
  } finally {
    await session.close();
    await copy.remove();
  }
}
