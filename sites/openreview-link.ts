import { openReviewIdFrom } from '@/data/paper-ids';
import type { OpenReviewId, PaperIds } from '@/data/summary';
import { linkAddress } from './link-address';

/** The link from a note in a list to its forum. */
export interface ForumLink {
  element: Element;
  ids: PaperIds;
  /** The note is a reply (a review, a comment); the ids are still its paper's. */
  isReply: boolean;
}

/** The first link of `heading` to a forum: `/forum?id=ID`, or `/forum/<paperhash>` without an id. */
export function forumLinkOf(heading: Element, page: URL): ForumLink | undefined {
  const element = heading.querySelector('a[href*="/forum"]');
  const address = linkAddress(element, page);
  if (!element || !address || !isForumAddress(address)) return undefined;
  // The app (2026) writes a reply's address as `?id=ID?noteId=REPLY`, with two question marks.
  const query = new URLSearchParams(address.search.replaceAll('?', '&'));
  const replyId = query.get('noteId');
  const isReply = replyId !== null && replyId !== query.get('id');
  // Beside a paperhash, the id is only in the link to the pdf; a reply's would be its own.
  const openreview =
    openReviewIdFrom(query.get('id')) ??
    (isReply ? undefined : ownIdIn(heading.querySelector('a.pdf-link'), page));
  return { element, ids: openreview ? { openreview } : {}, isReply };
}

function isForumAddress({ hostname, pathname }: URL): boolean {
  return hostname === 'openreview.net' && /^\/forum(?:\/[^/]+)?$/.test(pathname);
}

/** The id of the note that a link to its own pdf, revisions or attachments carries. */
export function ownIdIn(link: Element | null, page: URL): OpenReviewId | undefined {
  const address = linkAddress(link, page);
  if (address?.hostname !== 'openreview.net') return undefined;
  if (!/^\/(?:pdf|revisions|attachment)$/.test(address.pathname)) return undefined;
  return openReviewIdFrom(address.searchParams.get('id'));
}
