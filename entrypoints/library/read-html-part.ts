import type { ImportRefusal } from '@/data/channels/import/file-import';
import type { HtmlPart, ReadPart } from '@/data/channels/import/html-pages';
import { refusalOf } from '@/data/channels/import/import-error';
import { exportedChatName, readDesktopHtml } from '@/data/posts/read-desktop-html';

/** The posts in a part of an export's page; a document that is made so runs and loads nothing. */
export function readHtmlPart({ html, channel, title }: HtmlPart): ReadPart | ImportRefusal {
  const document = new DOMParser().parseFromString(html, 'text/html');
  try {
    const name = title ?? exportedChatName(document);
    return { title: name, posts: [...readDesktopHtml(document, channel, name)] };
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return refusal;
  }
}
