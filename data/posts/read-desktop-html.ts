/**
 * The HTML export of Telegram Desktop: `messages.html`, `messages2.html` and so on, some thousand
 * messages each. It says neither the public name of a channel nor whether a post was edited.
 * (tdesktop, export_output_html.cpp, September 2025; saved exports of 2022 and 2024.)
 */
import { runsOf } from './html-runs';
import type { Post, PostKind } from './post';
import { linesOf } from './post-lines';
import { timeFromExport } from './post-time';
import { Unreadable } from './unreadable';

/**
 * The name of the chat that a page of an export is of.
 *
 * @throws Unreadable where it is no page of an export
 */
export function exportedChatName(document: Document): string {
  if (!document.querySelector('.history')) {
    throw new Unreadable('not-an-export', 'no history of messages');
  }
  return textOf(document.querySelector('.page_header .text'));
}

/**
 * The posts of one page of an export, in order; rows of dates are none.
 *
 * @param channel the public name of the channel
 * @param chat its name in the export, where the document is a part of a page only
 * @throws Unreadable where it is no page of an export
 */
export function* readDesktopHtml(
  document: Document,
  channel: string,
  chat = exportedChatName(document),
): Generator<Post> {
  for (const message of document.querySelectorAll('.history > .message')) {
    const number = Number(/^message(\d{1,15})$/.exec(message.id)?.[1]);
    if (number > 0) yield readMessage(message, { channel, number, chat });
  }
}

interface Place {
  channel: string;
  number: number;
  chat: string;
}

function readMessage(message: Element, { channel, number, chat }: Place): Post {
  const known = { channel, number };
  if (message.classList.contains('service')) return { ...known, kind: 'service', lines: [] };
  const body = childOf(message, 'body');
  if (!body) return { ...known, kind: 'damaged', lines: [] };
  const forwarded = childOf(body, 'forwarded', 'body'); // Its picture is `forwarded` too.
  const text = childOf(forwarded ?? body, 'text');
  const postedAt = timeFromExport(childOf(body, 'date')?.getAttribute('title'));
  const reactions = readReactions(body);
  const from = forwarded && forwardedFrom(forwarded);
  return {
    ...known,
    kind: kindOf(body),
    ...(postedAt ? { postedAt } : {}),
    lines: text ? linesOf(runsOf(text)) : [],
    ...(reactions.length > 0 ? { reactions } : {}),
    ...(from !== undefined && from !== chat ? { forwardedFrom: from } : {}),
  };
}

/** The child with these classes: what is quoted or forwarded has the same ones further down. */
function childOf(element: Element, ...names: string[]): Element | undefined {
  return [...element.children].find((child) =>
    names.every((name) => child.classList.contains(name)),
  );
}

function kindOf(body: Element): PostKind {
  return body.querySelector('.media_poll') ? 'poll' : 'message';
}

/** Without the date that stands in the name; nothing where the message before was forwarded too. */
function forwardedFrom(forwarded: Element): string {
  const name = childOf(forwarded, 'from_name');
  const texts = [...(name?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3);
  return texts
    .map((node) => node.textContent ?? '')
    .join('')
    .trim();
}

function readReactions(body: Element): NonNullable<Post['reactions']> {
  const list = childOf(body, 'reactions');
  return [...(list?.children ?? [])].slice(0, 100).flatMap((reaction) => {
    if (!reaction.classList.contains('reaction')) return [];
    const written = Number(textOf(childOf(reaction, 'count')) || Number.NaN);
    // Where all who reacted are shown by their pictures, their number is left out.
    const count = Number.isSafeInteger(written) ? written : pictures(reaction);
    const paid = reaction.classList.contains('paid');
    const emoji = paid ? '' : textOf(childOf(reaction, 'emoji'));
    return count >= 1 ? [{ emoji: emoji.length > 32 ? '' : emoji, count }] : [];
  });
}

function pictures(reaction: Element): number {
  return childOf(reaction, 'userpics')?.children.length ?? 0;
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.trim().slice(0, 300) ?? '';
}
