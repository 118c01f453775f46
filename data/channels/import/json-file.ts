import { type ChatInfo, type FoundMessage, messageScanner } from '../../posts/json-messages';
import { exportedPost } from '../../posts/read-desktop-json';
import { Unreadable } from '../../posts/unreadable';
import { type ChatReading, chatCollector } from './chat-collector';
import type { ChosenChat } from './file-import';
import { ENOUGH_POSTS, type SeenChat, seenChat, seePost, UNNAMED } from './found-chat';
import { ImportError } from './import-error';

/** No account is in more chats. */
const MOST_CHATS = 100_000;

/**
 * The chats of an export that may be channels, by their places. Of an export of one chat only its
 * beginning is read; an account has as many as it has, so all of it is.
 *
 * @param single whether it is of one chat
 * @throws Unreadable as the scanner does
 * @throws ImportError `no-channels`
 */
export async function lookInJson(
  pieces: AsyncIterable<string>,
  single: boolean,
): Promise<Map<number, SeenChat>> {
  const scanner = messageScanner();
  const chats = new Map<ChatInfo, SeenChat>();
  let ended = false;
  for await (const piece of pieces) {
    for (const found of scanner.push(piece)) see(chats, found);
    const [first] = chats.values();
    ended = single && first !== undefined && first.messages > ENOUGH_POSTS;
    if (ended) break;
  }
  if (!ended) scanner.finish();
  const all = [...chats.values()].map((chat, place) => [place, chat] as const);
  if (single) return new Map(all.slice(0, 1));
  const channels = all.filter(([, { info }]) => info.type?.endsWith('_channel'));
  if (channels.length === 0) throw new ImportError('no-channels', `${all.length} chats`);
  return new Map(channels);
}

function see(chats: Map<ChatInfo, SeenChat>, { chat: info, message }: FoundMessage): void {
  const chat = chats.get(info) ?? seenChat(info);
  chats.set(info, chat);
  if (chats.size > MOST_CHATS) throw new Unreadable('too-large', `more than ${MOST_CHATS} chats`);
  seePost(chat, () => exportedPost(message, UNNAMED, info));
}

/**
 * What an export says of these channels of it.
 *
 * @param single whether it is of one chat
 * @param onPosts told after each piece how many posts and summaries there are so far
 * @throws Unreadable as the scanner does; `several-chats` where one was expected that has others
 *   beside it
 */
export async function readJson(
  pieces: AsyncIterable<string>,
  single: boolean,
  chosen: ChosenChat[],
  onPosts: (posts: number, summaries: number) => void,
): Promise<ChatReading[]> {
  const scanner = messageScanner();
  const places = new Map<ChatInfo, number>();
  const collectors = new Map(chosen.map(({ place, name }) => [place, chatCollector(name)]));
  const names = new Map(chosen.map(({ place, name }) => [place, name]));
  for await (const piece of pieces) {
    for (const { chat, message } of scanner.push(piece)) {
      const place = places.get(chat) ?? places.size;
      places.set(chat, place);
      const [collector, name] = [collectors.get(place), names.get(place)];
      if (name !== undefined) collector?.add(exportedPost(message, name, chat));
    }
    tell(
      [...collectors.values()].map((one) => one.counts()),
      onPosts,
    );
  }
  scanner.finish();
  if (single && places.size > 1) {
    throw new Unreadable('several-chats', `${places.size} chats in the export of one`);
  }
  return [...collectors.values()].map((one) => one.finish());
}

function tell(
  counts: { posts: number; summaries: number }[],
  onPosts: (posts: number, summaries: number) => void,
): void {
  const sum = (key: 'posts' | 'summaries') => counts.reduce((all, one) => all + one[key], 0);
  onPosts(sum('posts'), sum('summaries'));
}
