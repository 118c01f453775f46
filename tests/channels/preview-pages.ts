/** Pages of t.me that are no preview, and how a page is sent. */
import type { ServerResponse } from 'node:http';
import type { ServedChannel, ServedPage } from './preview-server';

/** `https://t.me/NAME`: of a channel with its subscribers, of all else with its name. */
export function cardPage(name: string, channel: ServedChannel | undefined): string {
  const isPublic = channel && channel.preview !== 'private';
  const extra = isPublic ? '12 345 subscribers' : `@${name}`;
  return `<!DOCTYPE html><html><head><title>Telegram</title></head><body>
  <div class="tgme_page"><div class="tgme_page_title"><span dir="auto">${name}</span></div>
  <div class="tgme_page_extra">${extra}</div></div></body></html>`;
}

/** The end of a page as Telegram writes it, below the document. */
const MADE = '\n<!-- page generated in 12.34ms -->\n';

export function sendPage(response: ServerResponse, { status, location, html }: ServedPage): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    ...(location ? { Location: location } : {}),
  });
  response.end(html === '' ? '' : html + MADE);
}
