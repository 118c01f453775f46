import { browser } from 'wxt/browser';
import type { PaperRef } from '@/data/summary';
import {
  authorsInMetas,
  type CitationMetas,
  citationMetas,
  paperInMetas,
} from '@/sites/citation-metas';
import { type Publication, publicationInMetas } from '@/sites/publication-metas';

/** A paper, its first authors, and when and where it was published. */
export type PaperTold = PaperRef & Publication & { authors: string[] };

/**
 * The paper that a tab's page says it is about in its citation metadata: one look, by the right
 * that the reader gave by pressing the extension's button there.
 */
export async function paperHere(tabId: number): Promise<PaperTold | undefined> {
  const metas = await citationMetasOf(tabId);
  const paper = metas && paperInMetas(metas);
  return paper && { ...paper, ...publicationInMetas(metas), authors: authorsInMetas(metas) };
}

async function citationMetasOf(tabId: number): Promise<CitationMetas | undefined> {
  try {
    const target = { tabId };
    const [run] = await browser.scripting.executeScript({ target, func: citationMetas, args: [] });
    return run?.result;
  } catch {
    return undefined; // A page that may not be read: the browser's own, or one of another tab.
  }
}
