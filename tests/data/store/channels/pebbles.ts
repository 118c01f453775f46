/** A channel named `pebbles`, and what reading it gives. */
import { UNREAD } from '@/data/channels/progress';
import { type ReadStep, stepOf } from '@/data/channels/read-step';
import { type ChannelReading, collectPosts, coverageOf } from '@/data/posts/channel-reading';
import type { Post } from '@/data/posts/post';
import {
  addChannel,
  type ChannelsDatabase,
  keepStep,
  knownPosts,
  listChannels,
  summariesOf,
} from '@/data/store/channels/channels';
import type { Summary } from '@/data/summary';

export const NAME = 'pebbles';

/** When everything here is read. */
export const NOW = new Date(Date.UTC(2026, 6, 20));

/** A post that explains the paper `On Stone <number>`. */
export function explains(number: number, text = 'Хорошая статья о камнях.'): Post {
  const id = `2607.${String(number).padStart(5, '0')}`;
  return {
    ...silent(number),
    lines: [
      [{ text: `On Stone ${number}` }],
      [],
      [{ text: `${text} Подробности ` }, { text: 'там', href: `https://arxiv.org/abs/${id}` }],
    ],
  };
}

/** A post that names no paper. */
export function silent(number: number, text = 'Доброе утро, камни и люди!'): Post {
  return {
    channel: NAME,
    kind: 'message',
    number,
    postedAt: new Date(Date.UTC(2026, 0, 1) + number * 3_600_000).toISOString(),
    lines: [[{ text }]],
  };
}

/** What a page with all these posts, which are the newest, says to a database. */
export async function stepIn(
  database: ChannelsDatabase,
  posts: Post[],
  name = NAME,
): Promise<ReadStep> {
  const [known, channels] = await Promise.all([knownPosts(database, name), listChannels(database)]);
  const progress = channels.find((one) => one.name === name)?.progress ?? UNREAD;
  const step = stepOf({ posts }, undefined, known, progress);
  if (!step) throw new Error('these are no posts of a page');
  return step;
}

/** Reads a page with all these posts, which are the newest. */
export async function readPage(database: ChannelsDatabase, posts: Post[], seenAt = NOW) {
  return keepStep(database, NAME, await stepIn(database, posts), seenAt);
}

/** What a file with these posts says: with every post from its first to its last. */
export function fileOf(posts: Post[], seenAt = NOW): ChannelReading {
  const collector = collectPosts({});
  for (const post of posts) collector.add(post);
  for (const range of coverageOf(posts)) collector.cover(range);
  return collector.finish(seenAt.toISOString());
}

export function addPebbles(database: ChannelsDatabase) {
  return addChannel(database, { name: 'Pebbles', title: 'Камни', from: 'telegram' }, NOW);
}

/** The channel as it is listed. */
export async function pebblesIn(database: ChannelsDatabase) {
  const channel = (await listChannels(database)).find(({ name }) => name === NAME);
  if (!channel) throw new Error('the channel is not there');
  return channel;
}

/** All that is kept of the channel, in order. */
export async function keptIn(database: ChannelsDatabase): Promise<Summary[]> {
  const kept: Summary[] = [];
  for await (const summary of summariesOf(database, NAME)) kept.push(summary);
  return kept;
}
