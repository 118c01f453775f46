/** The posts of the seed as every source has them, read. */
import fc from 'fast-check';
import { profileOf } from '@/data/posts/channel-profile';
import { type ChannelReading, collectPosts, coverageOf } from '@/data/posts/channel-reading';
import { joinReading } from '@/data/posts/join-reading';
import type { Post } from '@/data/posts/post';
import { readDesktopHtml } from '@/data/posts/read-desktop-html';
import { readDesktopJson } from '@/data/posts/read-desktop-json';
import { readPastedPreview } from '@/data/posts/read-pasted-preview';
import { readWebPreview } from '@/data/posts/read-web-preview';
import type { Run, Summary } from '@/data/summary';
import { blockLines, plainText } from '@/data/summary-text';
import { page } from '../../sites/documents';
import { dataFile } from '../bundled';
import { seed } from '../seed';
import { type GivenPost, writeDesktopHtml, writeDesktopJson, writePreview } from './write-sources';

export const CHANNEL = 'c_research';

/** What a source says; as of a time, and maybe with every post from its first to its last. */
export function readingOf(posts: Iterable<Post>, seenAt?: string, whole = false): ChannelReading {
  const collector = collectPosts(profileOf(CHANNEL));
  const all = [...posts];
  for (const post of all) collector.add(post);
  if (whole) for (const range of coverageOf(all)) collector.cover(range);
  return collector.finish(seenAt);
}

export const pasted = () =>
  readingOf(readPastedPreview(dataFile('channel/c_research.txt'), CHANNEL));
export const fromJson = (posts: GivenPost[]) =>
  readingOf(readDesktopJson(writeDesktopJson(posts), { channel: CHANNEL }));
export const fromHtml = (posts: GivenPost[], at: string) =>
  readingOf(readDesktopHtml(page(writeDesktopHtml(posts)), CHANNEL), at);
export const fromPreview = (posts: GivenPost[], at: string) =>
  readingOf(readWebPreview(page(writePreview(posts, CHANNEL))).posts, at);

/** The posts of the seed with numbers, dates and links, as sources other than the seed have them. */
export const numbered: GivenPost[] = seed.map((summary, i) => ({
  number: 30 + 3 * i,
  postedAt: new Date(Date.UTC(2023, 0, 10 + i, 9, 30)).toISOString().replace('.000', ''),
  lines: linesOf(summary),
  reactions: [{ emoji: '🔥', count: 40 + i }],
}));

function linesOf({ title, note, body, paper }: Summary): Run[][] {
  const texts = body.flatMap((block) => ['', ...blockLines(block)]);
  const lines: Run[][] = [title, ...Object.values(note ?? {}), ...texts].map((text) =>
    text === '' ? [] : [{ text }],
  );
  const last = lines.at(-1) ?? [];
  const [{ text = '' } = {}] = last;
  const href = paper.arxivId
    ? `https://arxiv.org/abs/${paper.arxivId}`
    : 'https://example.com/a?b=1&c=2';
  lines[lines.length - 1] = [
    { text: text.slice(0, 3), bold: true },
    { text: text.slice(3, -3) },
    { text: text.slice(-3), href },
  ];
  return lines;
}

/** The same post with a word more in a line, which `at` counts from the end, and a later date. */
export function edited(post: GivenPost, at: number, editedAt: string): GivenPost {
  const line = post.lines.length + at;
  return {
    ...post,
    editedAt,
    lines: post.lines.map((runs, i) =>
      i === line ? [{ text: `${plainText(runs)} Исправлено.` }] : runs,
    ),
  };
}

/** The same post under another first line. */
export function retitled(post: GivenPost, editedAt: string): GivenPost {
  return { ...post, editedAt, lines: [[{ text: 'A New Title' }], ...post.lines.slice(1)] };
}

/** All of these joined one after the other. */
export const join = (readings: ChannelReading[], known: Summary[] = []) =>
  readings.reduce<Summary[]>((summaries, reading) => joinReading(summaries, reading), known);

const every = [...numbered.keys()];

/** What is posted is edited once before the HTML export and once before the preview. */
export const editedStates = fc
  .record({
    first: fc.subarray(every, { maxLength: 6 }),
    second: fc.subarray(every, { maxLength: 6 }),
    titles: fc.subarray(every, { maxLength: 3 }),
  })
  .map(({ first, second, titles }) => {
    const once = numbered.map((post, i) =>
      first.includes(i) ? edited(post, -3, '2024-05-01T10:00:00Z') : post,
    );
    const twice = once.map((post, i) => {
      if (titles.includes(i)) return retitled(post, '2024-06-01T10:00:00Z');
      return second.includes(i) ? edited(post, -1, '2024-06-01T10:00:00Z') : post;
    });
    return { once, twice };
  });
