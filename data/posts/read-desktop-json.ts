/**
 * The JSON export of Telegram Desktop, `result.json`: one chat, or a whole account.
 *
 * All keys but `id` may be missing. Formatting comes as parts of a text that stand one after the
 * other, never inside each other; `text_entities` has them all, older exports have `text` only.
 * Link previews are not exported. (tdesktop, export_output_json.cpp, September 2025.)
 */
import * as v from 'valibot';
import type { Run } from '../summary';
import { type ChatInfo, messageScanner } from './json-messages';
import type { Post, PostKind } from './post';
import { linesOf } from './post-lines';
import { timeFromIso, timeFromSeconds } from './post-time';
import { Unreadable } from './unreadable';
import { webHref } from './web-href';

/** Whose posts these are, and which chat of the export they stand in. */
export interface ExportedChannel {
  /** The public name of the channel, which no export says. */
  channel: string;
  /** Name or number of the chat; may be left out where the export has one only. */
  chat?: string;
}

/** Reads an export piece by piece. */
export interface DesktopJsonReader {
  /**
   * The posts that end in this piece of the text, in order.
   *
   * @throws Unreadable for what is no such export, and for a second chat where none was named
   */
  push(piece: string): Post[];
  /**
   * Says that there is no more text.
   *
   * @throws Unreadable where the text ends in the middle, or the chat is not in it
   */
  finish(): ChatInfo;
}

export function desktopJsonReader({ channel, chat }: ExportedChannel): DesktopJsonReader {
  const scanner = messageScanner();
  let only: ChatInfo | undefined;
  return {
    push: (piece) =>
      scanner.push(piece).flatMap(({ chat: info, message }) => {
        if (chat !== undefined && !isCalled(info, chat)) return [];
        only ??= info;
        if (chat === undefined && only !== info) throw severalChats([only, info]);
        return [exportedPost(message, channel, info)];
      }),
    finish() {
      const chats = scanner.finish();
      const called = chat === undefined ? chats : chats.filter((info) => isCalled(info, chat));
      const [found, another] = called;
      if (!found) throw new Unreadable('another-channel', `it has ${namesOf(chats)}`);
      if (another && chat === undefined) throw severalChats(chats);
      return found;
    },
  };
}

const PIECE = 1 << 16;

/**
 * The posts of an export whose whole text is there.
 *
 * @throws Unreadable as the reader does, maybe only after the last post
 */
export function* readDesktopJson(text: string, options: ExportedChannel): Generator<Post> {
  const reader = desktopJsonReader(options);
  for (let at = 0; at < text.length; at += PIECE) yield* reader.push(text.slice(at, at + PIECE));
  reader.finish();
}

function isCalled(info: ChatInfo, chat: string): boolean {
  return info.name === chat || info.id === chat;
}

function severalChats(chats: ChatInfo[]): Unreadable {
  return new Unreadable('several-chats', namesOf(chats));
}

function namesOf(chats: ChatInfo[]): string {
  const names = chats.map(({ name = '', id = '?' }) => `«${name.slice(0, 80)}» (${id})`);
  return names.length > 10 ? `${names.slice(0, 10).join(', ')}, …` : names.join(', ');
}

/** A value of that form, or nothing: one odd value is no reason to lose a post. */
function lenient<Schema extends v.GenericSchema>(schema: Schema) {
  return v.optional(v.fallback(v.nullish(schema), undefined));
}

const partSchema = v.union([
  v.string(),
  v.object({ type: lenient(v.string()), text: v.string(), href: lenient(v.string()) }),
]);

/** Parts that are none are left out, the others stay. */
const partsSchema = v.pipe(
  v.array(v.fallback(v.nullable(partSchema), null)),
  v.transform((parts) => parts.filter((part) => part !== null)),
);

const reactionSchema = v.object({
  emoji: lenient(v.pipe(v.string(), v.maxLength(32))),
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

const messageSchema = v.object({
  id: v.pipe(v.number(), v.safeInteger()),
  type: lenient(v.string()),
  date: lenient(v.string()),
  date_unixtime: lenient(v.string()),
  edited: lenient(v.string()),
  edited_unixtime: lenient(v.string()),
  /** `null` where the source of the forward is gone. */
  forwarded_from: v.optional(v.fallback(v.nullable(v.string()), null)),
  text: lenient(v.union([v.string(), partsSchema])),
  text_entities: lenient(partsSchema),
  reactions: lenient(
    v.pipe(
      v.array(v.fallback(v.nullable(reactionSchema), null)),
      v.maxLength(1000),
      v.transform((all) => all.filter((one) => one !== null)),
    ),
  ),
  poll: v.optional(v.unknown()),
});

type Message = v.InferOutput<typeof messageSchema>;
type Part = v.InferOutput<typeof partSchema>;

/** The post that a message of an export is; a damaged one where it is no message. */
export function exportedPost(value: unknown, channel: string, chat: ChatInfo): Post {
  const result = v.safeParse(messageSchema, value);
  if (!result.success) return { channel, kind: 'damaged', lines: [] };
  const message = result.output;
  const postedAt = timeFromSeconds(message.date_unixtime ?? undefined) ?? timeFromIso(message.date);
  const editedAt =
    timeFromSeconds(message.edited_unixtime ?? undefined) ?? timeFromIso(message.edited);
  const asOf = editedAt ?? postedAt;
  const reactions = (message.reactions ?? []).map(({ emoji, count }) => ({
    emoji: emoji ?? '', // Custom and paid ones have a picture that is no character.
    count,
  }));
  const forwarded = message.forwarded_from;
  return {
    channel,
    kind: kindOf(message),
    // Messages from before a group became larger have numbers below 0.
    ...(message.id > 0 ? { number: message.id } : {}),
    ...(postedAt ? { postedAt } : {}),
    ...(asOf ? { asOf } : {}),
    lines: linesOf(partsOf(message).map(runOf)),
    ...(reactions.length > 0 ? { reactions } : {}),
    ...(forwarded !== undefined && forwarded !== chat.name
      ? { forwardedFrom: forwarded ?? '' }
      : {}),
  };
}

function kindOf({ type, poll }: Message): PostKind {
  if (type === 'service' || type === 'unsupported') return type;
  return poll === undefined ? 'message' : 'poll';
}

function partsOf({ text, text_entities: entities }: Message): Part[] {
  if (entities && entities.length > 0) return entities;
  return typeof text === 'string' ? [text] : (text ?? []);
}

function runOf(part: Part): Run {
  if (typeof part === 'string') return { text: part };
  const { type, text } = part;
  const href = webHref(addressOf(part));
  return {
    text,
    ...(href === undefined ? {} : { href }),
    ...(type === 'bold' ? { bold: true } : {}),
    ...(type === 'italic' ? { italic: true } : {}),
    ...(type === 'code' || type === 'pre' ? { code: true } : {}),
  };
}

function addressOf({ type, text, href }: Exclude<Part, string>): string | undefined | null {
  if (type === 'text_link') return href;
  if (type === 'link') return text;
  if (type === 'mention' && /^@\w{4,32}$/.test(text)) return `https://t.me/${text.slice(1)}`;
  return undefined;
}
