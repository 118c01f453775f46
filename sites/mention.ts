import type { PaperRef } from '@/data/summary';

/** A place on a page that names a paper. */
export interface Mention extends PaperRef {
  /** `subject`: the page is about it; `listed`: a row of a list; `cited`: a bibliography entry. */
  role: 'subject' | 'listed' | 'cited';
  /** A subject's card goes right after this element; a mark goes to the end of its inside. */
  element: Element;
}

/** How to read one site: pure functions of the document, which they never touch. */
export interface Site {
  name: string;
  /** Whether this reader understands the page at `url`. */
  reads(url: URL): boolean;
  /** The papers that the page names, in the order of the document; none where it isn't understood. */
  mentions(document: Document, url: URL): Mention[];
  /** `true` where the page changes in place (routes, paging) and has to be read again. */
  changes: boolean;
}
