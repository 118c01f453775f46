/**
 * Semantic Scholar, a single-page app: papers (https://www.semanticscholar.org/paper/SLUG/SHA),
 * searches, authors, citations and references.
 *
 * A paper's title stands in `h1[data-test-id="paper-detail-title"]`, its DOI in `.doi__link`; each
 * row is a `.cl-paper-row` with its title in `.cl-paper-title`. The metadata in the head is that of
 * the page which came first, so it is not read. (As public extensions and scrapers read it in
 * 2021–2026; no saved page.)
 */
import { idsFromDoi } from '@/data/paper-ids';
import { makeMention } from './make-mention';
import type { Mention, Site } from './mention';
import { titleText } from './title-text';

export const semanticScholar: Site = {
  name: 'semantic-scholar',
  changes: true,
  reads: ({ hostname }) => hostname === 'www.semanticscholar.org',
  mentions: (document) => [
    ...[readPaper(document) ?? []].flat(),
    ...[...document.querySelectorAll('.cl-paper-row')].flatMap((row) => readRow(row) ?? []),
  ],
};

function readPaper(document: Document): Mention | undefined {
  const heading = document.querySelector('h1[data-test-id="paper-detail-title"]');
  const title = titleText(heading);
  if (!heading || title === undefined) return undefined;
  const header = heading.closest('.fresh-paper-detail-page__header') ?? heading;
  const doi = document.querySelector('[data-test-id="paper-doi"] .doi__link')?.textContent ?? '';
  return makeMention('subject', header, title, idsFromDoi(doi));
}

/** The mark stands after the authors: inside the title, a link, it would be followed with it. */
function readRow(row: Element): Mention | undefined {
  const element = row.querySelector('.cl-paper__bulleted-row') ?? row;
  return makeMention('listed', element, titleText(row.querySelector('.cl-paper-title')), {});
}
