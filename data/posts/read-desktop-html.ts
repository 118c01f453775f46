/**
 * The HTML export of Telegram Desktop: `messages.html`, `messages2.html` and so on, some thousand
 * messages each. It says neither the public name of a channel nor whether a post was edited.
 * (tdesktop, export_output_html.cpp, September 2025; saved exports of 2022 and 2024.)
 */
import { runsOf } from './html-runs';
import { elementsIn, hasClass, isText, type MarkupDocument, type MarkupElement } from './markup';
import type { Post, PostKind } from './post';
import { linesOf } from './post-lines';
import { timeFromExport } from './post-time';
import { Unreadable } from './unreadable';

/**
 * The name of the chat that a page of an export is of.
 *
 * @throws Unreadable where it is no page of an export
 */
export function exportedChatName({ documentElement }: MarkupDocument): string {
  const [history] = withClass(documentElement, 'history');
  if (!history) throw new Unreadable('not-an-export', 'no history of messages');
  const [header] = withClass(documentElement, 'page_header');
  const [name] = header ? withClass(header, 'text') : [];
  return textOf(name);
}

/**
 * The posts of one page of an export, in order; rows of dates are none.
 *
 * @param channel the public name of the channel
 * @param chat its name in the export, where the document is a part of a page only
 * @throws Unreadable where it is no page of an export
 */
export function* readDesktopHtml(
  document: MarkupDocument,
  channel: string,
  chat = exportedChatName(document),
): Generator<Post> {
  for (const message of messagesIn(document)) {
    const number = Number(/^message(\d{1,15})$/.exec(message.getAttribute('id') ?? '')?.[1]);
    if (number > 0) yield readMessage(message, { channel, number, chat });
  }
}

function* messagesIn({ documentElement }: MarkupDocument): Generator<MarkupElement> {
  for (const element of elementsIn(documentElement, isMessage))
    if (isMessage(element)) yield element;
}

function isMessage(element: MarkupElement): boolean {
  const { parentElement } = element;
  return hasClass(element, 'message') && !!parentElement && hasClass(parentElement, 'history');
}

function* withClass(root: MarkupElement, name: string): Generator<MarkupElement> {
  for (const element of elementsIn(root)) if (hasClass(element, name)) yield element;
}

interface Place {
  channel: string;
  number: number;
  chat: string;
}

function readMessage(message: MarkupElement, { channel, number, chat }: Place): Post {
  const known = { channel, number };
  if (hasClass(message, 'service')) return { ...known, kind: 'service', lines: [] };
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
function childOf(element: MarkupElement, ...names: string[]): MarkupElement | undefined {
  return [...element.children].find((child) => hasClass(child, ...names));
}

function kindOf(body: MarkupElement): PostKind {
  const [poll] = withClass(body, 'media_poll');
  return poll ? 'poll' : 'message';
}

/** Without the date that stands in the name; nothing where the message before was forwarded too. */
function forwardedFrom(forwarded: MarkupElement): string {
  const name = childOf(forwarded, 'from_name');
  return [...(name?.childNodes ?? [])]
    .filter(isText)
    .map((node) => node.textContent ?? '')
    .join('')
    .trim();
}

function readReactions(body: MarkupElement): NonNullable<Post['reactions']> {
  const list = childOf(body, 'reactions');
  return [...(list?.children ?? [])].slice(0, 100).flatMap((reaction) => {
    if (!hasClass(reaction, 'reaction')) return [];
    const written = Number(textOf(childOf(reaction, 'count')) || Number.NaN);
    // Where all who reacted are shown by their pictures, their number is left out.
    const count = Number.isSafeInteger(written) ? written : pictures(reaction);
    const paid = hasClass(reaction, 'paid');
    const emoji = paid ? '' : textOf(childOf(reaction, 'emoji'));
    return count >= 1 ? [{ emoji: emoji.length > 32 ? '' : emoji, count }] : [];
  });
}

function pictures(reaction: MarkupElement): number {
  return [...(childOf(reaction, 'userpics')?.children ?? [])].length;
}

function textOf(element: MarkupElement | undefined): string {
  return element?.textContent?.trim().slice(0, 300) ?? '';
}
