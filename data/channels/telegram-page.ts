import { type PreviewPage, readWebPreview } from '../posts/read-web-preview';

/** A page of t.me: of a channel's preview, or what is there in its place. */
export interface TelegramPage extends Omit<PreviewPage, 'state'> {
  /** As of {@link PreviewPage}; `preview-off`: the card of a public channel, without posts. */
  state: PreviewPage['state'] | 'preview-off';
}

/** Reads a page of t.me. It needs a document, so it runs where the browser can make one. */
export function readTelegramPage(document: Document): TelegramPage {
  const page = readWebPreview(document);
  return page.state === 'no-preview' && hasSubscribers(document)
    ? { ...page, state: 'preview-off' }
    : page;
}

/** Groups have members, bots have users, people and free names have a name only. */
function hasSubscribers(document: Document): boolean {
  const below = document.querySelector('.tgme_page_extra')?.textContent ?? '';
  return /^\s*\d[\d\s.]*[KM]?\s+subscribers?\b/.test(below);
}
