/** Papers as web pages as sites served them: what they cite, read without any reader of ours. */
import { labelledTitle } from '../../saved-pages/labelled-title';
import type { Label } from '../../saved-pages/labels';
import { openPage } from '../../saved-pages/saved-page';

/** A labelled entry of the bibliography. */
export interface SavedEntry extends Label {
  title: string;
  /** The arXiv ids that its text shows. */
  arxivIds: string[];
}

export interface SavedPaper {
  html: string;
  /** The titles of its sections. */
  sections: string[];
  entries: SavedEntry[];
  /** The ids of the entries that the links in its text lead to, link by link. */
  citations: string[];
}

/** @param labels all of them; those of other pages are left out */
export function savedPaper(file: string, labels: Label[]): SavedPaper {
  const { html, document } = openPage(file);
  const entries = labels
    .filter(({ page, hash }) => page === file && hash !== '-')
    .map((label) => {
      const text = document.getElementById(label.entry)?.textContent ?? '';
      const arxivIds = new Set(text.match(/\b\d{4}\.\d{5}(?!\d)/g));
      const title = labelledTitle(text, label.hash) ?? '';
      return { ...label, title, arxivIds: [...arxivIds] };
    });
  const sections = [...document.querySelectorAll('h2, h3, h4')].map((heading) =>
    (heading.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  return { html, sections, entries, citations: citationsIn(html) };
}

const NO_TEXT = /<nav\b.*?<\/nav>|<h[1-6]\b.*?<\/h[1-6]>|<li [^>]*\bltx_bibitem\b.*?<\/li>/gs;

function citationsIn(html: string): string[] {
  const links = html.replace(NO_TEXT, '').matchAll(/href="[^"#]*#(bib\.bib\d+)"/g);
  return [...links].map(([, entry]) => entry ?? '');
}
