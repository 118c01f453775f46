import { browser } from 'wxt/browser';
import type { PaperRef } from '@/data/summary';

/**
 * The paper that a tab's page is about as its detector read it, explained or not: looked up where
 * the detector leaves what it found, so that pages carry nothing for it.
 */
export async function paperDetected(tabId: number): Promise<PaperRef | undefined> {
  try {
    const target = { tabId };
    const [run] = await browser.scripting.executeScript({ target, func: subjectFound });
    return run?.result ?? undefined;
  } catch {
    return undefined; // A page that may not be read, such as Firefox's viewer of PDF files.
  }
}

/** Runs in the page, alone, in the extension's own world: it can use nothing of this file. */
function subjectFound(): PaperRef | null {
  const mentions = globalThis.conciseResearchFound?.mentions ?? [];
  const about = mentions.find(({ role }) => role === 'subject');
  if (!about) return null;
  return about.title === undefined ? { ids: about.ids } : { title: about.title, ids: about.ids };
}
