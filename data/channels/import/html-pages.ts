import { asDocument, htmlSlicer } from '../../posts/html-slices';
import type { Post } from '../../posts/post';
import { Unreadable } from '../../posts/unreadable';
import { type ChatReading, chatCollector } from './chat-collector';
import type { ChosenChat } from './file-import';
import { ENOUGH_POSTS, type SeenChat, seenChat, seePost, UNNAMED } from './found-chat';
import type { PageFile } from './source-files';

/** A part of an export's page, to be read where the browser can make a document of it. */
export interface HtmlPart {
  html: string;
  /** The public name of the channel. */
  channel: string;
  /** Its title; absent where this part says it. */
  title?: string;
}

/** What such a part has in it. */
export interface ReadPart {
  title: string;
  posts: Post[];
}

/** Reads a part of a page. @throws Unreadable where it is no page of an export */
export type ReadHtml = (part: HtmlPart) => Promise<ReadPart>;

/** Gives the text of a file in pieces. */
export type PiecesOf = (file: File) => AsyncIterable<string>;

/**
 * The chat that an HTML export is of, by the beginning of its first page.
 *
 * @throws Unreadable where it is none
 */
export async function lookInHtml(
  [first]: PageFile[],
  piecesOf: PiecesOf,
  readHtml: ReadHtml,
): Promise<Map<number, SeenChat>> {
  let chat: SeenChat | undefined;
  for await (const { title, posts } of partsOf(first, UNNAMED, piecesOf, readHtml)) {
    chat ??= seenChat({ name: title });
    for (const post of posts) seePost(chat, () => post);
    if (chat.messages > ENOUGH_POSTS) break;
  }
  return new Map(chat ? [[0, chat]] : []);
}

/**
 * What the pages of an HTML export say of their channel.
 *
 * @param onPosts told after each part how many posts and summaries there are so far
 * @throws Unreadable where a page is none, ends in the middle, or is of another channel
 */
export async function readHtmlPages(
  pages: PageFile[],
  { name }: ChosenChat,
  piecesOf: PiecesOf,
  readHtml: ReadHtml,
  onPosts: (posts: number, summaries: number) => void,
): Promise<ChatReading> {
  const collector = chatCollector(name);
  let expected: string | undefined;
  for (const file of pages) {
    collector.beginPage(file.page);
    for await (const { title, posts } of partsOf(file, name, piecesOf, readHtml)) {
      expected ??= title;
      if (title !== expected)
        throw new Unreadable('another-channel', `${file.file.name}: «${title}»`);
      for (const post of posts) collector.add(post);
      const { posts: count, summaries } = collector.counts();
      onPosts(count, summaries);
    }
  }
  return collector.finish();
}

/** The parts of a page as they are read, one after the other. */
async function* partsOf(
  page: PageFile | undefined,
  channel: string,
  piecesOf: PiecesOf,
  readHtml: ReadHtml,
): AsyncGenerator<ReadPart> {
  if (!page) return;
  const slicer = htmlSlicer();
  let title: string | undefined;
  const read = async (slice: string): Promise<ReadPart> => {
    const part = await readHtml(
      title === undefined ? { html: slice, channel } : { html: asDocument(slice), channel, title },
    );
    title ??= part.title;
    return part;
  };
  for await (const piece of piecesOf(page.file)) {
    for (const slice of slicer.push(piece)) yield await read(slice);
  }
  for (const slice of slicer.finish()) yield await read(slice);
}
