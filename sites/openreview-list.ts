/**
 * Lists of notes on OpenReview: venues (https://openreview.net/group?id=ICLR.cc/2018/Conference),
 * /submissions, /search, profiles, the home page and activity, in the app of today and in the pages
 * of 2017 and 2018.
 *
 * A note is a `.note` whose `h4` (2017: `h2`) links to its forum. All tabs of a venue are in the
 * page at once, so a paper can be listed several times: each time is a mention. A profile may wrap
 * a note in another `.note`: that is one mention. (App of 2026-08-20.)
 */
import { makeMention } from './make-mention';
import type { Mention } from './mention';
import { type ForumLink, forumLinkOf } from './openreview-link';
import { plainTitle, titleText } from './title-text';

const HEADINGS = '.note h4, .note h2.note_content_title';

/** The papers that the page lists, in the order of the document. */
export function readNotes(document: Document, url: URL): Mention[] {
  const done = new Set<Element>();
  return [...document.querySelectorAll(HEADINGS)].flatMap((heading) => {
    const note = outermostNote(heading);
    const mention = note && !done.has(note) ? readNote(heading, url) : undefined;
    if (note && mention) done.add(note);
    return mention ?? [];
  });
}

/** The note that `heading` names; none for headings that the authors wrote into their text. */
function outermostNote(heading: Element): Element | null {
  if (heading.closest('.note-content')) return null;
  const note = heading.closest('.note');
  return note?.parentElement?.closest('.note') ?? note;
}

function readNote(heading: Element, url: URL): Mention | undefined {
  const link = forumLinkOf(heading, url);
  if (!link) return undefined;
  return makeMention('listed', heading, readTitle(heading, link), link.ids);
}

/**
 * The paper's title. The heading of a reply is the review's own; the paper's then stands beside it,
 * if anywhere. Activity shows edits, and one that didn't touch the title has a made-up one
 * («Submission12 Edit»): it has no authors either.
 */
function readTitle(heading: Element, link: ForumLink): string | undefined {
  const note = heading.closest('.note');
  if (link.isReply) {
    const parent = titleText(
      note?.querySelector('.parent-title .title, .note-parent-title > strong'),
    );
    return parent === 'No Title' ? undefined : parent;
  }
  if (note?.matches('.note-activity') && !note.querySelector('.note-authors')) return undefined;
  return plainTitle(titleText(link.element)?.replace(/^\[Deleted\] /, ''));
}
