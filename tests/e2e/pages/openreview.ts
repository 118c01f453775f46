/**
 * Pages of OpenReview with invented prose, in the markup of its app of August 2026
 * (components/forum/ForumNote.js, components/Note.js, components/webfield/VenueHomepage.js).
 */
import { escapeHtml } from '../../../scripts/stand-in/escape-html';

export interface Note {
  /** Absent where the page doesn't tell it: an imported note without a PDF. */
  id?: string;
  title: string;
}

/** The whole page around a content, `head` being more of its head. */
export function openReviewPage(title: string, content: string, head = ''): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)} | OpenReview</title>
<style>
body { margin: 0 auto; max-width: 1100px; padding: 0 15px; font: 14px/1.43 "Noto Sans", sans-serif; }
h2 { font-size: 24px; } h4 { margin: 0; font-size: 17px; line-height: 1.3; }
.note { padding: 8px 0; } .tab-pane:not(.active) { display: none; } .pdf-link { margin-left: 8px; }
</style>${head}</head>
<body>
<nav class="navbar"><a class="navbar-brand" href="/">OpenReview.net</a></nav>
<div class="container"><main id="content">${content}</main></div>
</body>
</html>`;
}

/** A forum: the note of the paper, and replies whose titles are no papers' titles. */
export function forumContent({ id, title }: Note, replies = ''): string {
  const pdf = `<div class="forum-content-link"><a class="citation_pdf_url" href="/pdf?id=${id}" title="Download PDF">pdf</a></div>`;
  return `<div class="Forum_forum__wS8Fw"><div class="forum-container">
<div class="forum-note">
  <div class="forum-title mt-2 mb-2"><h2 class="citation_title">${escapeHtml(title)}</h2>${id ? pdf : ''}</div>
  <div class="forum-authors mb-2"><h3><span><a href="/profile?id=~An_Author1">An Author</a></span></h3></div>
  <div class="note-content"><div><strong class="note-content-field disable-tex-rendering">Abstract:</strong>
    <span class="note-content-value">An abstract made up for our tests.</span></div></div>
</div>
<div class="row forum-replies-container"><div id="forum-replies">${replies}</div></div>
</div></div>`;
}

export function reply(title: string): string {
  return `<div class="note depth-odd" data-id="reviewOne1"><div class="heading"><h4><strong>${escapeHtml(title)}</strong></h4></div></div>`;
}

/** The `li`s of a list of notes. */
export function noteItems(notes: Note[]): string {
  return notes.map((note) => `<li>${noteCard(note)}</li>`).join('\n');
}

function noteCard({ id, title }: Note): string {
  return `<div class="note   undefined"><h4><a href="/forum?id=${id}">${escapeHtml(title)}</a><a class="pdf-link" href="/attachment?id=${id}&amp;name=pdf">pdf</a></h4>
<div class="note-authors"><span>An Author</span></div></div>`;
}

/** A venue with its tabs, all of them in the page at once; without `panels` before they are loaded. */
export function venueContent(panels: { id: string; items: string; pager?: string }[]): string {
  const tabs = panels.map(({ id }) => `<li><a href="#${id}">${id}</a></li>`).join('');
  const panes = panels.map(
    ({ id, items, pager = '' }, i) =>
      `<div id="${id}" class="tab-pane fade ${i === 0 ? 'active in' : ''}"><ul class="list-unstyled list-paginated">${items}</ul>${pager}</div>`,
  );
  return `<header id="header"><h1>An Invented Venue</h1></header>
<div id="notes"><div class="tabs-container"><ul class="nav nav-tabs">${tabs}</ul>
<div class="tab-content">${panes.join('') || '<div class="spinner-container">Loading</div>'}</div></div></div>`;
}
