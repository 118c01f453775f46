import type { Summary } from '../summary';
import type { Post } from './post';
import { linesOf } from './post-lines';
import { oddItem } from './read-blocks';
import { Unreadable } from './unreadable';

/** A line of a source, with its number in the file, counted from 1. */
interface SourceLine {
  number: number;
  text: string;
}

/**
 * The posts of a channel's web preview that was selected in a browser and pasted as text: a
 * header that ends in «Download Telegram», then post after post, without links or dates.
 *
 * A post is a title, an optional venue or alias, a blank line and a body. It ends in a line of
 * reactions, or in nothing: then the next title follows its last line at once.
 *
 * @param text the pasted text
 * @param channel public name of the channel
 * @throws Unreadable naming the line that is not understood
 */
export function readPastedPreview(text: string, channel: string): Post[] {
  const lines = text.split('\n').map((line, i) => ({ number: i + 1, text: line.trim() }));
  const headerEnd = lines.findIndex((line) => line.text === 'Download Telegram');
  if (headerEnd < 0) {
    throw new Unreadable('not-an-export', 'no line «Download Telegram» after the header');
  }
  return splitPosts(lines.slice(headerEnd + 1)).map((post) => readPost(post, channel));
}

function notUnderstood(line: number, why: string): Unreadable {
  return new Unreadable('not-an-export', why, line);
}

function splitPosts(lines: SourceLine[]): SourceLine[][] {
  const posts: SourceLine[][] = [];
  lines.forEach((line, i) => {
    const post = posts.at(-1);
    const isNote = post?.length === 1; // A second line looks like a title, and never is one.
    if (!isNote && startsPost(lines, i)) posts.push([line]);
    else if (post) post.push(line);
    else if (line.text !== '') throw notUnderstood(line.number, 'text before the first title');
  });
  return posts;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const EMOJI = /\p{RGI_Emoji}|\p{Extended_Pictographic}/v;
const REACTION = new RegExp(`(?<emoji>${EMOJI.source})?(?<count>\\d+)`, 'gv');
/** A count without its picture can only be told from the one before it at the start. */
const REACTIONS = new RegExp(`^(?=.)(?:\\d+)?(?:(?:${EMOJI.source})\\d+)*$`, 'v');

/** A title has no Cyrillic, follows text at once, and a blank line comes after it or its note. */
function startsPost(lines: SourceLine[], i: number): boolean {
  const [before, line, next, afterNext] = [lines[i - 1], lines[i], lines[i + 1], lines[i + 2]];
  if (!line || !isLatin(line) || before?.text === '') return false;
  return next?.text === '' || (!!next && isLatin(next) && afterNext?.text === '');
}

function isLatin(line: SourceLine): boolean {
  return line.text !== '' && !CYRILLIC.test(line.text) && !REACTIONS.test(line.text);
}

function readPost(source: SourceLine[], channel: string): Post {
  const start = source[0]?.number ?? 0;
  const last = source.findLastIndex(({ text }) => text !== '');
  const reactions = readReactions(source[last]?.text ?? '');
  const own = source.slice(0, reactions ? last : last + 1);
  const lines = linesOf([{ text: own.map(({ text }) => text).join('\n') }]);
  if (!lines.slice(1).some((line, i) => line.length > 0 && lines[i]?.length === 0)) {
    throw notUnderstood(start, 'a title without a text below it');
  }
  const odd = oddItem(lines.slice(1));
  if (odd) {
    const why = `item ${odd.number} follows item ${odd.before} of a list`;
    throw notUnderstood(start + 1 + odd.line, why);
  }
  return { channel, kind: 'message', line: start, lines, ...(reactions ? { reactions } : {}) };
}

/**
 * The reactions that `🔥2👍1` says. Paid and custom reactions lose their picture when pasted and
 * leave a bare count (`1🔥1`): theirs is an empty emoji.
 */
function readReactions(line: string): Summary['reactions'] {
  if (!REACTIONS.test(line)) return undefined;
  return [...line.matchAll(REACTION)].map(({ groups }) => ({
    emoji: groups?.emoji ?? '',
    count: Number(groups?.count),
  }));
}
