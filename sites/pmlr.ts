/**
 * Proceedings of Machine Learning Research: papers (https://proceedings.mlr.press/v202/liu23e.html)
 * and volumes (https://proceedings.mlr.press/v202/).
 *
 * A paper's page has citation metadata and its abstract in `#abstract`; a volume has `p.title` in
 * each `div.paper`. (As public scrapers and their fixtures read them in 2023–2026; no saved page.)
 */
import { makeMention } from './make-mention';
import type { Mention, Site } from './mention';
import { subjectInMetas } from './subject-in-metas';
import { titleText } from './title-text';

export const pmlr: Site = {
  name: 'pmlr',
  changes: false,
  reads: ({ hostname }) => hostname === 'proceedings.mlr.press',
  mentions(document) {
    const subject = subjectInMetas(document, ['#abstract', '.abstract']);
    return subject ? [subject] : readVolume(document);
  },
};

function readVolume(document: Document): Mention[] {
  return [...document.querySelectorAll('.paper > .title')].flatMap(
    (title) => makeMention('listed', title, titleText(title), {}) ?? [],
  );
}
