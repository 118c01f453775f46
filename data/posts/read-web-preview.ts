/**
 * The public preview of a channel, `https://t.me/s/NAME`: some twenty posts a page, the oldest
 * first, and a link to the page before. (Saved pages of 2020 and 2026.)
 *
 * An album is one post with the number of its first picture.
 */
import type { Summary } from '../summary';
import { runsOf } from './html-runs';
import { CHANNEL_NAME, type LinkPreview, type Post, type PostKind } from './post';
import { linesOf } from './post-lines';
import { timeFromIso } from './post-time';
import { webHref } from './web-href';

/** A page of the preview. */
export interface PreviewPage {
  /**
   * - `posts`: it has some; `empty`: a channel without any, or a page before the first;
   * - `no-preview`: a private channel, a user, or one that has its preview switched off;
   * - `no-channel`: nobody has that name;
   * - `not-understood`: none of these, or posts in which nothing is found where it should be.
   */
  state: 'posts' | 'empty' | 'no-preview' | 'no-channel' | 'not-understood';
  /** The public name as the posts write it. */
  channel?: string;
  title?: string;
  posts: Post[];
  /** Older posts are at `https://t.me/s/NAME?before=…`. */
  before?: number;
}

/** Telegram shows twenty. */
const MOST_POSTS = 200;

/** What a page at `https://t.me/s/NAME`, or one that it led to, says. Never throws. */
export function readWebPreview(document: Document): PreviewPage {
  const posts = [...document.querySelectorAll('.tgme_widget_message[data-post]')]
    .slice(0, MOST_POSTS)
    .map(readPost)
    .filter((post) => post !== undefined);
  const [first] = posts;
  if (!first) return { state: stateWithoutPosts(document), posts: [] };
  const title = textOf(document.querySelector('.tgme_channel_info_header_title'));
  const before = numberBefore(document);
  return {
    state: isUnderstood(document, posts) ? 'posts' : 'not-understood',
    channel: first.channel,
    ...(title === '' ? {} : { title }),
    posts: posts.filter(({ channel }) => channel === first.channel),
    ...(before === undefined ? {} : { before }),
  };
}

function stateWithoutPosts(document: Document): PreviewPage['state'] {
  const has = (selector: string) => document.querySelector(selector) !== null;
  if (has('.js-message_history, .tgme_channel_info')) {
    return has('.tgme_widget_message, [data-post]') || saysMore(document)
      ? 'not-understood'
      : 'empty';
  }
  if (has('.tgme_page')) return 'no-preview';
  // A name that nobody has leads to the front page of telegram.org.
  return has('.tl_page_wrap') ? 'no-channel' : 'not-understood';
}

/** Whether there is text where posts should be, which no post that we know of has. */
function saysMore(document: Document): boolean {
  const history = document.querySelector('.js-message_history');
  return !!history?.textContent?.trim() && !document.querySelector('.tme_no_messages_found');
}

const MEDIA = [
  'photo',
  'video',
  'roundvideo',
  'document',
  'sticker',
  'voice',
  'location',
  'grouped',
]
  .map((kind) => `[class*="tgme_widget_message_${kind}"]`)
  .join();

/** Posts have texts or pictures: where none has either, they stand elsewhere now. */
function isUnderstood(document: Document, posts: Post[]): boolean {
  const some = posts.some(({ lines, kind }) => lines.length > 0 || kind !== 'message');
  return some || document.querySelector(MEDIA) !== null;
}

function numberBefore(document: Document): number | undefined {
  const link = document.querySelector('a.js-messages_more[data-before]');
  const written =
    link?.getAttribute('data-before') ??
    /[?&]before=(\d+)/.exec(
      document.querySelector('link[rel="prev"]')?.getAttribute('href') ?? '',
    )?.[1];
  const number = Number(written ?? Number.NaN);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function readPost(message: Element): Post | undefined {
  const [channel = '', written = ''] = (message.getAttribute('data-post') ?? '').split('/');
  const number = Number(written);
  if (!CHANNEL_NAME.test(channel) || !Number.isSafeInteger(number) || number < 1) return undefined;
  const text = message.querySelector('.js-message_text');
  const time = message.querySelector('.tgme_widget_message_date time[datetime]');
  const postedAt = timeFromIso(time?.getAttribute('datetime'));
  const preview = readLinkPreview(message);
  const reactions = readReactions(message);
  const forwarded = message.querySelector('.tgme_widget_message_forwarded_from_name');
  return {
    channel,
    kind: kindOf(message),
    number,
    ...(postedAt ? { postedAt } : {}),
    ...(postedAt && !isEdited(message) ? { asOf: postedAt } : {}),
    lines: text ? linesOf(runsOf(text)) : [],
    ...(preview ? { preview } : {}),
    ...(reactions.length > 0 ? { reactions } : {}),
    ...(forwarded ? { forwardedFrom: textOf(forwarded) } : {}),
  };
}

function kindOf(message: Element): PostKind {
  if (message.classList.contains('service_message')) return 'service';
  return message.querySelector('.tgme_widget_message_poll') ? 'poll' : 'message';
}

/** The word stands by itself before the time, beside the name of the author. */
function isEdited(message: Element): boolean {
  const nodes = message.querySelector('.tgme_widget_message_meta')?.childNodes ?? [];
  return [...nodes].some((node) => node.nodeType === 3 && /\bedited\b/.test(node.nodeValue ?? ''));
}

function readLinkPreview(message: Element): LinkPreview | undefined {
  const link = message.querySelector('a.tgme_widget_message_link_preview');
  const url = webHref(link?.getAttribute('href')?.replaceAll('&amp;', '&'));
  if (!link || url === undefined) return undefined;
  const title = textOf(link.querySelector('.link_preview_title'));
  return { url, ...(title === '' ? {} : { title }) };
}

function readReactions(message: Element): NonNullable<Summary['reactions']> {
  const all = [...message.querySelectorAll('.js-message_reactions > .tgme_reaction')].slice(0, 100);
  return all.flatMap((reaction) => {
    const emoji = textOf(reaction.querySelector('i.emoji'));
    const count = countIn(textOf(reaction).slice(emoji.length));
    return count >= 1 ? [{ emoji: emoji.length > 32 ? '' : emoji, count }] : [];
  });
}

const SCALE: Record<string, number> = { K: 1_000, M: 1_000_000 };

/** `771`, `39.9K`, `1.2M`. */
function countIn(text: string): number {
  const [, digits, scale = ''] = /^\s*(\d{1,9}(?:\.\d+)?)([KM]?)\s*$/.exec(text) ?? [];
  return Math.round(Number(digits ?? 0) * (SCALE[scale] ?? 1));
}

function textOf(element: Element | null): string {
  return element?.textContent?.replaceAll(/\s+/g, ' ').trim().slice(0, 1000) ?? '';
}
