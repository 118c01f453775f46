import { citationMetas, paperInMetas } from './citation-metas';
import type { Mention } from './mention';
import { titleText } from './title-text';

const HEADINGS = 'h1, h2, h3, h4';

/**
 * The paper that the page's citation metadata is about, as its subject: none where it names no
 * paper, or where there is no place for its card.
 *
 * @param places selectors of what the card goes after, the best first; else it goes after the
 *   heading that shows the title
 */
export function subjectInMetas(document: Document, places: string[] = []): Mention | undefined {
  const paper = paperInMetas(citationMetas(document));
  if (!paper) return undefined;
  const element = firstOf(document, places) ?? headingOf(document, paper.title);
  return element && { role: 'subject', ...paper, element };
}

function firstOf(document: Document, selectors: string[]): Element | undefined {
  for (const selector of selectors) {
    const found = document.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

/** The heading that shows `title`; else the only `h1`. */
function headingOf(document: Document, title = ''): Element | undefined {
  const wanted = bare(title);
  const shown = [...document.querySelectorAll(HEADINGS)].find(
    (heading) => wanted !== '' && bare(titleText(heading) ?? '') === wanted,
  );
  if (shown) return shown;
  const [only, another] = document.querySelectorAll('h1');
  return another ? undefined : only;
}

/** Letters and digits only: headings and metadata differ in TeX, dashes, case. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
