import type { Page } from 'puppeteer-core';
import { post } from '../data/bundled';
import type { Session } from '../e2e/harness/session';
import { arxivListPage, rowsWith } from '../e2e/pages/arxiv-list';

const ADDRESS = 'https://arxiv.org/list/cs.LG/recent';
/** Few, so that the same ones are changed again and again. */
const explained = [18, 3].map((n) => post(n).paper);
const rows = rowsWith(12, {
  1: { arxivId: explained[0]?.arxivId ?? '', title: explained[0]?.title ?? '' },
  5: { arxivId: explained[1]?.arxivId ?? '', title: explained[1]?.title ?? '' },
});

/** The arXiv ids of the papers that the page lists; two of them are explained. */
export const listedIds = rows.map(({ arxivId }) => arxivId);

/** What became of a press of a row's bookmark. */
export interface Pressed {
  /** Whether it asked for the paper to be saved, or to be taken off the list. */
  saved: boolean;
  /** Whether the reader saw that it is done. */
  acknowledged: boolean;
}

/** The reader of a busy machine waits longer, and is told in the end. */
const PATIENCE_MS = 30_000;

/** A page of the web that lists papers, with our bookmarks. */
export interface RowsPage {
  /**
   * Presses the bookmark of a paper and waits for what the reader sees of it.
   *
   * @throws Error where the reader sees nothing at all
   */
  press(arxivId: string): Promise<Pressed>;
}

export function serveRows(session: Session): void {
  const html = arxivListPage(rows);
  session.serve(({ href }) => (href === ADDRESS ? html : undefined));
}

export async function openRows(session: Session): Promise<RowsPage> {
  const page = await session.open(ADDRESS);
  await page.waitForSelector('concise-list');
  return { press: (arxivId) => press(page, arxivId) };
}

function press(page: Page, arxivId: string): Promise<Pressed> {
  // Without functions inside: the page does not have what tsx calls to name them.
  const pressing = async (arxivId: string, patience: number) => {
    const link = document.getElementById(arxivId);
    const row = link?.closest('dt');
    document.querySelector('concise-notice')?.remove();
    // As the keyboard does it, which brings the bookmark of a row at once.
    link?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    const deadline = Date.now() + patience;
    let wanted: string | undefined;
    let shown: string | null | undefined;
    while (!document.querySelector('concise-notice')) {
      if (Date.now() > deadline) throw new Error(`nothing is said at ${arxivId}`);
      const bookmark = row?.querySelector('concise-keep')?.shadowRoot?.querySelector('.keep');
      if (bookmark instanceof HTMLElement) {
        shown = bookmark.ariaPressed;
        if (shown === wanted) break;
        if (wanted === undefined) {
          wanted = shown === 'true' ? 'false' : 'true';
          bookmark.click();
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    if (wanted === undefined) throw new Error(`no bookmark at ${arxivId}`);
    return { saved: wanted === 'true', acknowledged: shown === wanted };
  };
  return page.evaluate(pressing, arxivId, PATIENCE_MS);
}
