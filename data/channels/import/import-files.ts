import type { ChatReading } from './chat-collector';
import { type ChosenChat, type FileProgress, type FoundChat, NOTHING_READ } from './file-import';
import { foundChat, type KnownChannel, type SeenChat } from './found-chat';
import { lookInHtml, readHtmlPages } from './html-pages';
import { lookInJson, readJson } from './json-file';
import { channelOfLines, readLines } from './lines-file';
import { type ChosenFile, chooseSources, type Sources } from './source-files';
import { textPieces } from './text-pieces';

/** What reading files needs of the world around. */
export interface ImportTools {
  /** The channels that are there. */
  known: KnownChannel[];
  /** Told often. */
  onProgress(progress: FileProgress): void;
}

/** Files that are being read; nothing is written. */
export interface FileReader {
  /**
   * The channels that the files have posts of, at least one.
   *
   * @throws Unreadable, ImportError
   */
  look(): Promise<FoundChat[]>;
  /**
   * What the files say of these, in their order.
   *
   * @throws Unreadable, ImportError
   */
  read(chosen: ChosenChat[]): Promise<ChatReading[]>;
}

/**
 * @throws Unreadable, ImportError where the files are none of those that are read
 */
export async function openFiles(files: ChosenFile[], tools: ImportTools): Promise<FileReader> {
  const sources = await chooseSources(files);
  return {
    async look() {
      const { piecesOf } = progressOf(sources, tools);
      if (sources.form === 'lines') return [await inLines(piecesOf(sources.file), tools)];
      const seen = await (sources.form === 'json'
        ? lookInJson(piecesOf(sources.file), sources.single)
        : lookInHtml(sources.pages, piecesOf));
      return found(seen, tools.known);
    },
    async read(chosen) {
      const { piecesOf, onPosts } = progressOf(sources, tools);
      const [first] = chosen;
      if (!first) return [];
      if (sources.form === 'lines') {
        return [await readLines(piecesOf(sources.file), (count) => onPosts(count, count))];
      }
      if (sources.form === 'json') {
        return readJson(piecesOf(sources.file), sources.single, chosen, onPosts);
      }
      return [await readHtmlPages(sources.pages, first, piecesOf, onPosts)];
    },
  };
}

function found(seen: Map<number, SeenChat>, known: KnownChannel[]): FoundChat[] {
  return [...seen].map(([place, chat]) => foundChat(chat, place, known));
}

/** Lines say themselves what channel they are of. */
async function inLines(pieces: AsyncIterable<string>, tools: ImportTools): Promise<FoundChat> {
  const name = await channelOfLines(pieces);
  const title = tools.known.find((channel) => channel.name === name)?.title ?? name;
  return { place: 0, title, messages: 0, proposal: name, certain: true };
}

function progressOf(sources: Sources, { onProgress }: ImportTools) {
  const files = sources.form === 'html' ? sources.pages.map(({ file }) => file) : [sources.file];
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let progress: FileProgress = { ...NOTHING_READ, total };
  const tell = (change: Partial<FileProgress>) => {
    progress = { ...progress, ...change };
    onProgress(progress);
  };
  return {
    piecesOf: (file: File) => textPieces(file, (bytes) => tell({ bytes: progress.bytes + bytes })),
    onPosts: (posts: number, summaries: number) => tell({ posts, summaries }),
  };
}
