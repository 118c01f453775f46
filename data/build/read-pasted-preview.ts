import type { Summary } from '../summary';
import type { Post } from './post';
import { readBlocks, type SourceLine } from './read-blocks';
import { Refusal } from './refusal';

/**
 * The posts of a channel's web preview that was selected in a browser and pasted as text: a
 * header that ends in «Download Telegram», then post after post, without links or dates.
 *
 * A post is a title, an optional venue or alias, a blank line and a body. It ends in a line of
 * reactions, or in nothing: then the next title follows its last line at once.
 *
 * @param text the pasted text
 * @param file its name, for messages
 * @param channel public name of the channel
 * @throws Refusal naming the line that is not understood
 */
export function readPastedPreview(text: string, file: string, channel: string): Post[] {
  const lines = text.split('\n').map((line, i) => ({ number: i + 1, text: line.trim() }));
  const headerEnd = lines.findIndex((line) => line.text === 'Download Telegram');
  if (headerEnd < 0) throw new Refusal(file, 0, 'no line «Download Telegram» after the header');
  return splitPosts(lines.slice(headerEnd + 1), file).map((post) => readPost(post, file, channel));
}

function splitPosts(lines: SourceLine[], file: string): SourceLine[][] {
  const posts: SourceLine[][] = [];
  lines.forEach((line, i) => {
    const post = posts.at(-1);
    const isNote = post?.length === 1; // A second line looks like a title, and never is one.
    if (!isNote && startsPost(lines, i)) posts.push([line]);
    else if (post) post.push(line);
    else if (line.text !== '') throw new Refusal(file, line.number, 'text before the first title');
  });
  return posts;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const REACTION = /(?<emoji>\p{RGI_Emoji}|\p{Extended_Pictographic})?(?<count>\d+)/v;
const REACTIONS = new RegExp(`^(?:${REACTION.source.replaceAll(/\?<\w+>/g, '?:')})+$`, 'v');

/** A title has no Cyrillic, follows text at once, and a blank line comes after it or its note. */
function startsPost(lines: SourceLine[], i: number): boolean {
  const [before, line, next, afterNext] = [lines[i - 1], lines[i], lines[i + 1], lines[i + 2]];
  if (!line || !isLatin(line) || before?.text === '') return false;
  return next?.text === '' || (!!next && isLatin(next) && afterNext?.text === '');
}

function isLatin(line: SourceLine): boolean {
  return line.text !== '' && !CYRILLIC.test(line.text) && !REACTIONS.test(line.text);
}

function readPost(lines: SourceLine[], file: string, channel: string): Post {
  const [title, ...rest] = lines;
  const note = rest[0]?.text === '' ? undefined : rest.shift();
  const last = rest.findLastIndex((line) => line.text !== '');
  const reactions = last >= 0 ? readReactions(rest[last]?.text ?? '') : undefined;
  const body = readBlocks(rest.slice(0, reactions ? last : last + 1), file);
  if (!title || body.length === 0) {
    throw new Refusal(file, lines[0]?.number ?? 0, 'a title without a text below it');
  }
  return {
    channel,
    title: title.text,
    ...(note ? { note: readNote(note.text) } : {}),
    body,
    ...(reactions ? { reactions } : {}),
    line: title.number,
  };
}

const VENUE = /^\p{Lu}[\p{L}&/. -]* (?:19|20)\d{2}(?: \p{L}+)?$/u;

function readNote(text: string): NonNullable<Summary['note']> {
  return VENUE.test(text) ? { venue: text } : { alias: text };
}

/**
 * The reactions that `🔥2👍1` says. Paid and custom reactions lose their picture when pasted and
 * leave a bare count (`1🔥1`): theirs is an empty emoji.
 */
function readReactions(line: string): Summary['reactions'] {
  if (!REACTIONS.test(line)) return undefined;
  return [...line.matchAll(new RegExp(REACTION, 'gv'))].map(({ groups }) => ({
    emoji: groups?.emoji ?? '',
    count: Number(groups?.count),
  }));
}
