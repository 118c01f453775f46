import { asDocument, htmlSlicer } from '../../posts/html-slices';
import { parseMarkup } from '../../posts/parse-markup';
import type { Post } from '../../posts/post';
import { exportedChatName, readDesktopHtml } from '../../posts/read-desktop-html';
import { Unreadable } from '../../posts/unreadable';
import { type ChatReading, chatCollector } from './chat-collector';
import type { ChosenChat } from './file-import';
import { ENOUGH_POSTS, type SeenChat, seenChat, seePost, UNNAMED } from './found-chat';
import type { PageFile } from './source-files';

/** What a part of an export's page has in it. */
interface ReadPart {
  title: string;
  posts: Post[];
}

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
): Promise<Map<number, SeenChat>> {
  let chat: SeenChat | undefined;
  for await (const { title, posts } of partsOf(first, UNNAMED, piecesOf)) {
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
  onPosts: (posts: number, summaries: number) => void,
): Promise<ChatReading> {
  const collector = chatCollector(name);
  let expected: string | undefined;
  for (const file of pages) {
    collector.beginPage(file.page);
    for await (const { title, posts } of partsOf(file, name, piecesOf)) {
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
): AsyncGenerator<ReadPart> {
  if (!page) return;
  const slicer = htmlSlicer();
  let title: string | undefined;
  const read = (slice: string): ReadPart => {
    const document = parseMarkup(title === undefined ? slice : asDocument(slice));
    title ??= exportedChatName(document);
    return { title, posts: [...readDesktopHtml(document, channel, title)] };
  };
  for await (const piece of piecesOf(page.file)) {
    for (const slice of slicer.push(piece)) yield read(slice);
  }
  for (const slice of slicer.finish()) yield read(slice);
}
