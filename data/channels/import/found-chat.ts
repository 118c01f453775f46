import { type NameCounter, nameCounter, nameOfTitle } from '../../posts/channel-names';
import { C_RESEARCH } from '../../posts/channel-profile';
import type { ChatInfo } from '../../posts/json-messages';
import type { Post } from '../../posts/post';
import type { FoundChat } from './file-import';

/** A channel that is there already. */
export interface KnownChannel {
  name: string;
  title: string;
}

/** A chat of a file, before it is known what to call it. */
export interface SeenChat {
  info: ChatInfo;
  messages: number;
  names: NameCounter;
}

/** So many posts tell which channel they link to. */
export const ENOUGH_POSTS = 500;

export function seenChat(info: ChatInfo): SeenChat {
  return { info, messages: 0, names: nameCounter() };
}

/** The name by which posts are read before the real one is known. */
export const UNNAMED = 'unnamed';

export function seePost(chat: SeenChat, post: () => Post): void {
  chat.messages += 1;
  if (chat.messages <= ENOUGH_POSTS) chat.names.add(post());
}

/**
 * A chat with the name that it may have: that of a channel of the same title, its number where it is
 * private, the channel that most of its posts link to; else one made of its title.
 */
export function foundChat(chat: SeenChat, place: number, known: KnownChannel[]): FoundChat {
  const { info, messages, names } = chat;
  const title = info.name?.slice(0, 200) ?? '';
  const found = { place, title, messages };
  const same = known.find((channel) => channel.title === title && title !== '')?.name;
  if (same !== undefined) return { ...found, proposal: same, certain: true };
  if (title === C_RESEARCH.name) return { ...found, proposal: 'c_research', certain: true };
  const number = info.id?.replace('-', '');
  if (info.type === 'private_channel' && number) {
    return { ...found, proposal: number, certain: true };
  }
  const linked = names.best();
  if (linked) return { ...found, proposal: linked.name, certain: linked.certain };
  const proposal = nameOfTitle(title) || `channel_${number ?? place + 1}`;
  return { ...found, proposal, certain: false };
}
