import { Unreadable } from './unreadable';

/** What an export says of a chat before its messages. */
export interface ChatInfo {
  name?: string;
  type?: string;
  id?: string;
}

/** A message of a chat; `undefined` where it is damaged or beyond all bounds. */
export interface FoundMessage {
  chat: ChatInfo;
  message: unknown;
}

/** Takes the text of an export piece by piece. */
export interface MessageScanner {
  /**
   * The messages that end in this piece.
   *
   * @throws Unreadable for brackets that don't fit
   */
  push(piece: string): FoundMessage[];
  /**
   * The chats that had messages, once all text has come.
   *
   * @throws Unreadable where the text ends in the middle, or has no list of messages
   */
  finish(): ChatInfo[];
}

type Frame =
  | { kind: 'object'; key: string | undefined; chat: ChatInfo }
  | { kind: 'array'; messagesOf: ChatInfo | undefined };

/** Real messages have some kilobytes and are five deep. */
const LONGEST_MESSAGE = 1_000_000;
const LONGEST_STRING = 100_000;
const DEEPEST = 60;

/**
 * Finds the messages in the text of `result.json` without parsing the whole of it: an export may
 * have hundreds of megabytes, and a page must not stand still over it. Any object that has a list
 * called `messages` is a chat: the export of one chat is one, that of an account has many.
 *
 * Memory is bounded by the longest message and the size of a piece.
 */
export function messageScanner(): MessageScanner {
  const frames: Frame[] = [];
  const chats: ChatInfo[] = [];
  let text = '';
  let at = 0;
  /** Where the message or string begins that is being read; below 0 where it is too long to keep. */
  let start = -1;
  let inString = false;
  /** Whether the piece before ended in a backslash that goes with what comes next. */
  let escapes = false;
  /** How deep we are in a message; 0 outside. */
  let depth = 0;
  let deepest = 0;

  function push(piece: string): FoundMessage[] {
    const found: FoundMessage[] = [];
    text += piece;
    for (; at < text.length; at += 1) {
      if (inString && !passString()) break;
      const sign = text.charCodeAt(at);
      if (sign === 34) passQuote();
      else if (depth > 0) passMessage(sign, found);
      else passOutside(sign);
    }
    forget();
    return found;
  }

  /** Goes on to the quote that ends the string; says whether there is one in this piece. */
  function passString(): boolean {
    const from = at;
    for (let next = from; ; next = at + 1) {
      const quote = text.indexOf('"', next);
      at = quote < 0 ? text.length : quote;
      let first = at;
      while (first > from && text.charCodeAt(first - 1) === 92) first -= 1;
      const odd = (at - first) % 2 === 1;
      const escaped = first === from ? odd !== escapes : odd;
      if (quote >= 0 && escaped) continue;
      escapes = escaped;
      return quote >= 0;
    }
  }

  function passQuote(): void {
    if (inString && depth === 0) endString();
    else if (depth === 0) start = at;
    inString = !inString;
  }

  /** A key, or the value of one, outside messages. */
  function endString(): void {
    const frame = frames.at(-1);
    if (frame?.kind === 'object' && start >= 0) {
      const value = parsed(text.slice(start, at + 1));
      if (typeof value === 'string') {
        if (frame.key === undefined) frame.key = value;
        else if (frame.key === 'name' || frame.key === 'type') frame.chat[frame.key] = value;
      }
    }
    start = -1;
  }

  function passMessage(sign: number, found: FoundMessage[]): void {
    if (sign === 123 || sign === 91) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (sign === 125 || sign === 93) {
      depth -= 1;
      if (depth === 0) found.push(endMessage());
    }
  }

  function endMessage(): FoundMessage {
    const frame = frames.at(-1);
    const kept = start >= 0 && at - start < LONGEST_MESSAGE && deepest <= DEEPEST;
    const message = kept ? parsed(text.slice(start, at + 1)) : undefined;
    start = -1;
    return { chat: (frame?.kind === 'array' && frame.messagesOf) || {}, message };
  }

  function passOutside(sign: number): void {
    const frame = frames.at(-1);
    if (sign === 123) beginObject(frame);
    else if (sign === 91) beginArray(frame);
    else if (sign === 125 || sign === 93) end(sign === 125 ? 'object' : 'array');
    else if (frame?.kind !== 'object') return;
    else if (sign === 44) frame.key = undefined;
    else if (frame.key === 'id' && (sign === 45 || (sign >= 48 && sign <= 57))) {
      frame.chat.id = ((frame.chat.id ?? '') + String.fromCharCode(sign)).slice(0, 24);
    }
  }

  function beginObject(frame: Frame | undefined): void {
    if (frame?.kind === 'array' && frame.messagesOf) {
      start = at;
      depth = 1;
      deepest = 1;
      return;
    }
    open({ kind: 'object', key: undefined, chat: {} });
  }

  function beginArray(frame: Frame | undefined): void {
    const isList = frame?.kind === 'object' && frame.key === 'messages';
    if (isList) chats.push(frame.chat);
    open({ kind: 'array', messagesOf: isList ? frame.chat : undefined });
  }

  function open(frame: Frame): void {
    if (frames.length >= DEEPEST)
      throw new Unreadable('too-large', 'too many brackets in brackets');
    frames.push(frame);
  }

  function end(kind: Frame['kind']): void {
    if (frames.pop()?.kind !== kind) throw new Unreadable('not-an-export', 'brackets don’t fit');
  }

  /** Lets go of the text that is done with. */
  function forget(): void {
    const longest = depth > 0 ? LONGEST_MESSAGE : LONGEST_STRING;
    if (start >= 0 && at - start > longest) start = -1;
    const kept = start < 0 ? at : start;
    text = text.slice(kept);
    at -= kept;
    if (start >= 0) start = 0;
  }

  function finish(): ChatInfo[] {
    if (frames.length > 0 || inString || depth > 0) {
      throw new Unreadable('cut-short', 'the text ends in the middle');
    }
    if (chats.length === 0) throw new Unreadable('not-an-export', 'no list of messages');
    return chats;
  }

  return { push, finish };
}

/** The value that a JSON text is, `undefined` where it is none. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // A damaged message is counted as one; the others are well.
  }
}
