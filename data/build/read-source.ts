import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { profileOf } from '../posts/channel-profile';
import {
  type ChannelReading,
  collectPosts,
  coverageOf,
  type ReadingCounts,
} from '../posts/channel-reading';
import { exportPages } from '../posts/export-pages';
import type { Coverage, Post } from '../posts/post';
import { exportedChatName, readDesktopHtml } from '../posts/read-desktop-html';
import { desktopJsonReader, type ExportedChannel } from '../posts/read-desktop-json';
import { readPastedPreview } from '../posts/read-pasted-preview';
import { readWebPreview } from '../posts/read-web-preview';
import { Unreadable } from '../posts/unreadable';
import { Refusal } from './refusal';

/** A source of posts, as it was read. */
export interface Source {
  path: string;
  form: 'JSON export' | 'HTML export' | 'public preview' | 'pasted preview';
  reading: ChannelReading;
  counts: ReadingCounts;
}

interface Posts {
  form: Source['form'];
  posts: Post[];
  covered: Coverage[];
}

/**
 * Reads a source of a channel's posts: a folder that Telegram Desktop exported to, a file of it, a
 * saved page of the public preview, or a text that was pasted from there.
 *
 * @throws Refusal where it is none of these, is damaged, or is of another channel
 */
export async function readSource(path: string, channel: ExportedChannel): Promise<Source> {
  try {
    const { form, posts, covered } = await readPosts(path, channel);
    const collector = collectPosts(profileOf(channel.channel));
    for (const post of posts) collector.add(post);
    for (const range of covered) collector.cover(range);
    return { path, form, reading: collector.finish(), counts: collector.counts() };
  } catch (error) {
    if (error instanceof Unreadable) throw new Refusal(path, error.line, inWords(error));
    throw error;
  }
}

const ADVICE: Record<Unreadable['problem'], string> = {
  'not-an-export': '',
  'cut-short': '; export or save it again',
  'too-large': '',
  'another-channel': '; if it is the right one, say so: --chat "its name"',
  'several-chats': '; say which: --chat "its name"',
  'not-a-summary': '',
};

function inWords({ problem, detail }: Unreadable): string {
  const start = problem === 'not-an-export' ? '' : `${problem.replaceAll('-', ' ')}: `;
  return start + detail + ADVICE[problem];
}

async function readPosts(path: string, channel: ExportedChannel): Promise<Posts> {
  if (!existsSync(path)) throw new Refusal(path, 0, 'there is no such file');
  if (statSync(path).isDirectory()) return readFolder(path, channel);
  if (path.endsWith('.json')) return readJson(path, channel);
  if (/\.html?$/i.test(path)) return readHtml([path], channel);
  const posts = readPastedPreview(readFileSync(path, 'utf8'), channel.channel);
  return { form: 'pasted preview', posts, covered: [] };
}

function readFolder(folder: string, channel: ExportedChannel): Posts | Promise<Posts> {
  const names = readdirSync(folder);
  if (names.includes('result.json')) return readJson(join(folder, 'result.json'), channel);
  const pages = exportPages(names);
  if (pages.length === 0) {
    throw new Refusal(folder, 0, 'no result.json and no messages.html in it');
  }
  return readHtml(
    pages.map(({ name }) => join(folder, name)),
    channel,
  );
}

async function readJson(path: string, { channel, chat }: ExportedChannel): Promise<Posts> {
  const name = chat ?? profileOf(channel).name;
  const reader = desktopJsonReader({ channel, ...(name === undefined ? {} : { chat: name }) });
  const posts: Post[] = [];
  for await (const piece of createReadStream(path, 'utf8')) posts.push(...reader.push(`${piece}`));
  reader.finish();
  return { form: 'JSON export', posts, covered: coverageOf(posts) };
}

function readHtml(paths: string[], channel: ExportedChannel): Posts {
  const documents = paths.map(open);
  const [first] = documents;
  if (first?.querySelector('.history')) return readExport(documents, channel);
  return readPreview(documents, channel);
}

function open(path: string): Document {
  const html = readFileSync(path, 'utf8');
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

function readExport(documents: Document[], { channel, chat }: ExportedChannel): Posts {
  const posts = documents.flatMap((document) => {
    const name = exportedChatName(document);
    const expected = chat ?? profileOf(channel).name ?? name;
    if (name !== expected) throw new Unreadable('another-channel', `it is of «${name}»`);
    return [...readDesktopHtml(document, channel)];
  });
  return { form: 'HTML export', posts, covered: coverageOf(posts) };
}

function readPreview(documents: Document[], { channel }: ExportedChannel): Posts {
  const pages = documents.map((document) => {
    const page = readWebPreview(document);
    if (page.state !== 'posts') {
      throw new Unreadable('not-an-export', `no posts of a channel in it (${page.state})`);
    }
    if (page.channel?.toLowerCase() !== channel.toLowerCase()) {
      throw new Unreadable('another-channel', `it is of ${page.channel}`);
    }
    return page.posts;
  });
  return { form: 'public preview', posts: pages.flat(), covered: pages.flatMap(coverageOf) };
}
