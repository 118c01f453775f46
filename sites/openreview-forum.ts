/**
 * The page of a paper on OpenReview: https://openreview.net/forum?id=0UK8c2kg7c
 *
 * Two layouts: `.forum-note` (API 2) and, for venues up to about 2022, `.forum-container > .note`
 * with the pdf link inside the title. The site is a single-page app whose address changes before
 * its page does, so all that is read here comes from the page. (App of 2026-08-20.)
 */
import type { OpenReviewId } from '@/data/summary';
import { makeMention } from './make-mention';
import type { Mention } from './mention';
import { ownIdIn } from './openreview-link';
import { titleText } from './title-text';

const TITLE = '.forum-note h2.citation_title, .forum-container .title_pdf_row h2.citation_title';

/**
 * Links that carry the forum's own id, the surest first. A pdf kept elsewhere has no such link,
 * and «Revisions» is shown only for edited papers. Links to `/forum?id=` are other versions of the
 * paper or words of its authors.
 */
const OWN_LINKS = [
  'a.citation_pdf_url',
  '.forum-meta a[href*="/revisions?id="], .meta_row a[href*="/revisions?id="]',
  '.note-content-value:not(.markdown-rendered) > a.attachment-download-link',
];

/** Whether the page shows a forum, be it half-rendered: what it then lists are replies. */
export function isForum(document: Document): boolean {
  return document.querySelector('.forum-container, .forum-note') !== null;
}

/** The paper that the page shows; `undefined` until its title is there. */
export function readForum(document: Document, url: URL): Mention | undefined {
  const heading = document.querySelector(TITLE);
  // React owns the inside of the note: the card goes after the whole of it.
  const note = heading?.closest('.forum-note') ?? heading?.closest('.note');
  const title = titleText(heading);
  if (!note || title === undefined) return undefined;
  const openreview = ownId(note, url);
  return makeMention('subject', note, title, openreview ? { openreview } : {});
}

function ownId(note: Element, url: URL): OpenReviewId | undefined {
  for (const selector of OWN_LINKS) {
    const id = ownIdIn(note.querySelector(selector), url);
    if (id) return id;
  }
  return undefined;
}
