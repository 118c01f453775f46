/** Channels for the tests of reading them, and the reading as the background does it. */

import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import type { Network } from '@/data/channels/ask-page';
import type { Fetch } from '@/data/channels/fetch-page';
import { postKey } from '@/data/channels/post-key';
import { type ChannelProgress, channelProgressSchema, UNREAD } from '@/data/channels/progress';
import { type ReadingEnd, readChannel } from '@/data/channels/read-channel';
import { applyStep, type ReadStep } from '@/data/channels/read-step';
import { readTelegramPage } from '@/data/channels/telegram-page';
import type { Post } from '@/data/posts/post';
import { readWebPreview } from '@/data/posts/read-web-preview';
import type { PreviewServer } from '../../channels/preview-server';
import { type GivenPost, writePreview } from '../posts/write-sources';

const { DOMParser } = new JSDOM('').window;

/** As a browser does it: no window for each page. */
export function page(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What leads a request for a page of Telegram to a server of our own. */
export function fetchFrom(origin: string): Fetch {
  return (address, init) => fetch(address.replace('https://t.me', origin), init);
}

/** A post with a text of its own; one without a text is a picture. */
export function givenPost(number: number, text = `Пост ${number}`): GivenPost {
  return {
    number,
    postedAt: new Date(Date.UTC(2026, 0, 1) + number * 3_600_000).toISOString().replace('.000', ''),
    lines: text === '' ? [] : [[{ text }]],
  };
}

/** A post that explains the paper `On Stone <number>`. */
export function explaining(number: number, text = 'Хорошая статья о камнях.'): GivenPost {
  const href = `https://arxiv.org/abs/${stoneId(number)}`;
  const lines = [[{ text: `On Stone ${number}` }], [{ text: 'статья', href }], [], [{ text }]];
  return { ...givenPost(number), lines };
}

/** The arXiv id of that paper. */
export function stoneId(number: number): string {
  return `2607.${String(number).padStart(5, '0')}`;
}

/** Posts with these numbers, the last too. */
export function givenPosts(from: number, to: number): GivenPost[] {
  return Array.from({ length: to - from + 1 }, (_, i) => givenPost(from + i));
}

/** What a reader keeps of one channel: changed by whole steps only. */
export interface Kept {
  posts: Map<number, Post>;
  known: Map<number, number>;
  progress: ChannelProgress;
}

export function nothingKept(): Kept {
  return { posts: new Map(), known: new Map(), progress: UNREAD };
}

export interface Reading extends ReadingEnd {
  steps: ReadStep[];
  pauses: number[];
}

interface Options {
  name?: string;
  signal?: AbortSignal;
  /** Called before each step is kept; may throw. */
  beforeKept?: (step: ReadStep) => void;
  network?: Partial<Network>;
}

/** 1 June 2026, where nobody sets the clock. */
export const NOW = Date.UTC(2026, 5, 1);

/** Reads the channel `pebbles` of a server; pauses take no time. */
export async function readPebbles(
  { origin }: Pick<PreviewServer, 'origin'>,
  kept: Kept,
  { name = 'pebbles', signal = new AbortController().signal, beforeKept, network }: Options = {},
): Promise<Reading> {
  const steps: ReadStep[] = [];
  const pauses: number[] = [];
  const ended = await readChannel(
    { name, known: kept.known, progress: kept.progress },
    {
      fetch: fetchFrom(origin),
      now: () => NOW,
      pause: async (milliseconds) => {
        pauses.push(milliseconds);
      },
      deadline: () => new AbortController().signal,
      readPage: async (html) => readTelegramPage(page(html)),
      keep: async (step) => {
        beforeKept?.(step);
        steps.push(step);
        keepStep(kept, step);
      },
      ...network,
    },
    signal,
  );
  // As it is kept and read back.
  kept.progress = v.parse(channelProgressSchema, JSON.parse(JSON.stringify(ended.progress)));
  return { ...ended, steps, pauses };
}

/** As a store does it that knows nothing of keys: by the numbers that a step covers. */
function keepStep(kept: Kept, step: ReadStep): void {
  for (const { from, to } of step.covered) {
    for (const number of kept.posts.keys()) {
      if (number >= from && number <= to) kept.posts.delete(number);
    }
  }
  for (const post of step.posts) if (post.number) kept.posts.set(post.number, post);
  applyStep(kept.known, step);
  kept.progress = step.progress;
}

/** What is kept, in the order of its numbers. */
export function keptPosts({ posts }: Kept): Post[] {
  return [...posts.values()].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
}

/** The posts of a channel as one page of all of them would give them. */
export function postsOf(given: GivenPost[]): Post[] {
  const sorted = given.toSorted((a, b) => a.number - b.number);
  return sorted.length === 0 ? [] : readWebPreview(page(writePreview(sorted, 'pebbles'))).posts;
}

/** The keys that a whole reading of these posts leaves. */
export function keysOf(posts: Post[]): Map<number, number> {
  return new Map(posts.flatMap((post) => (post.number ? [[post.number, postKey(post)]] : [])));
}
