/**
 * The ACL Anthology: papers (https://aclanthology.org/2021.naacl-main.208/), volumes, events and
 * authors, also at its address before 2021 (https://www.aclweb.org/anthology/P17-2044).
 *
 * A paper's page has citation metadata; lists have `strong > a` in `#main`. Attributes are written
 * without quotes, words that keep their capitals stand in `span.acl-fixed-case`. (Saved pages of
 * 2021-12 and 2026-02; lists as public scrapers read them in 2026.)
 */
import { makeMention } from './make-mention';
import type { Mention, Site } from './mention';
import { subjectInMetas } from './subject-in-metas';
import { titleText } from './title-text';

const PLACES = ['.card:has(> .acl-abstract)', 'h2#title'];

export const aclAnthology: Site = {
  name: 'acl-anthology',
  changes: false,
  reads: ({ hostname, pathname }) =>
    hostname === 'aclanthology.org' ||
    (hostname === 'www.aclweb.org' && pathname.startsWith('/anthology/')),
  mentions(document) {
    const subject = subjectInMetas(document, PLACES);
    return subject ? [subject] : readList(document);
  },
};

function readList(document: Document): Mention[] {
  return [...document.querySelectorAll('#main strong > a')].flatMap(
    (link) => makeMention('listed', link.parentElement ?? link, titleText(link), {}) ?? [],
  );
}
