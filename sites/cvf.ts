/**
 * CVF Open Access: papers (https://openaccess.thecvf.com/content/CVPR2023/html/…_paper.html) and
 * conferences (https://openaccess.thecvf.com/CVPR2023?day=all), thousands of rows long.
 *
 * A paper's title stands in `#papertitle`, its abstract in `#abstract`; a row is a `dt.ptitle` with
 * several `dd` after it, one of which may link to arXiv. (As public scrapers read them in 2018–2026;
 * no saved page.)
 */
import type { PaperIds } from '@/data/summary';
import { linkedIds } from './arxiv-link';
import { makeMention } from './make-mention';
import type { Mention, Site } from './mention';
import { titleText } from './title-text';

const ARXIV = 'a[href*="//arxiv.org/abs/"]';

export const cvf: Site = {
  name: 'cvf',
  changes: false,
  reads: ({ hostname }) => hostname === 'openaccess.thecvf.com',
  mentions(document, url) {
    const subject = readPaper(document, url);
    if (subject) return [subject];
    return [...document.querySelectorAll('dt.ptitle')].flatMap((row) => readRow(row, url) ?? []);
  },
};

function readPaper(document: Document, url: URL): Mention | undefined {
  const heading = document.querySelector('#papertitle');
  if (!heading) return undefined;
  const links = document.querySelectorAll(`#content dd ${ARXIV}`);
  const ids = links.length === 1 ? linkedIds(links[0], url) : {};
  const element = document.querySelector('#abstract') ?? heading;
  return makeMention('subject', element, titleText(heading), ids);
}

function readRow(row: Element, url: URL): Mention | undefined {
  return makeMention('listed', row, titleText(row), idsBelow(row, url));
}

/** The ids in the `dd`s of a row. */
function idsBelow(row: Element, url: URL): PaperIds {
  for (
    let next = row.nextElementSibling;
    next?.localName === 'dd';
    next = next.nextElementSibling
  ) {
    const link = next.querySelector(ARXIV);
    if (link) return linkedIds(link, url);
  }
  return {};
}
