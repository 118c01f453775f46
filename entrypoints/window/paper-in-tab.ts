import { browser } from 'wxt/browser';
import { idsFromAddress } from '@/data/paper-ids';
import type { PaperRef } from '@/data/summary';
import type { PapersHere, TabMessage } from '@/messages';
import { pdfTitle } from '@/sites/pdf-title';

/** What the browser tells of a tab: nothing of sites that the extension was not called on. */
export interface Shown {
  url?: string | undefined;
  title?: string | undefined;
}

/** What the detector in a tab sees; `undefined` where there is none. */
export async function papersIn(tabId: number): Promise<PapersHere | undefined> {
  const message: TabMessage = { type: 'papers-here' };
  try {
    return await browser.tabs.sendMessage(tabId, message);
  } catch {
    return undefined; // An ordinary page, or Firefox's viewer of PDF files.
  }
}

/** The paper that a tab names by its address, or by the title of its PDF file. */
export function paperNamedBy({ url = '', title: shown = '' }: Shown): PaperRef | undefined {
  const ids = idsFromAddress(url);
  if (Object.keys(ids).length > 0) return { ids };
  const title = pdfTitle(url, shown);
  return title === undefined ? undefined : { title, ids };
}
