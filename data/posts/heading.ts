import type { Summary } from '../summary';
import { plainText } from '../summary-text';
import type { ChannelProfile } from './channel-profile';
import type { PostLine } from './post';
import { bareTitle, hasCyrillic, isSurelyTitleLike, isTitleLike } from './title-like';

/** What stands above the text of a post. */
export interface Heading {
  /** The first line as published; `undefined` where the text begins at once. */
  title?: string;
  note?: NonNullable<Summary['note']>;
  /** The lines below. */
  body: PostLine[];
  /** The first line without emoji and the like, where it may be the title of a paper. */
  paperTitle?: string;
  /** Whether it is one even without a link: a post of such a channel is about a paper. */
  isPaper: boolean;
}

/** Longer first lines are the beginning of a text. */
const LONGEST = 200;
const LONGEST_NOTE = 80;

/** Reads the first lines of a post, in the way of its channel as far as that is known. */
export function readHeading(lines: PostLine[], profile: ChannelProfile): Heading {
  const [first = [], second = [], third = []] = lines;
  const text = plainText(first);
  const isTitle = profile.firstLine === 'title' && !hasCyrillic(text);
  const long = text.length > (isTitle ? 1000 : LONGEST);
  const bare = profile.firstLine === 'text' || long ? '' : bareTitle(text);
  if (bare === '' || /^https?:\S*$/.test(bare)) return { body: lines, isPaper: false };
  const noted = second.length > 0 && third.length === 0 && isNote(plainText(second));
  const isPaper =
    (second.length === 0 || noted) && (isTitle || (isSurelyTitleLike(bare) && isRussian(lines)));
  const note = noted && isPaper ? readNote(plainText(second), profile) : undefined;
  return {
    title: text,
    ...(note ? { note } : {}),
    body: lines.slice(note ? 2 : 1),
    ...(isTitle || isTitleLike(bare) ? { paperTitle: isTitle ? text : bare } : {}),
    isPaper,
  };
}

/** A line in Latin letters says something only above a text in others. */
function isRussian(lines: PostLine[]): boolean {
  return lines.some((line) => hasCyrillic(plainText(line)));
}

function isNote(text: string): boolean {
  return text.length <= LONGEST_NOTE && !hasCyrillic(text) && !/https?:|[@#]/.test(text);
}

const VENUE = /^\p{Lu}[\p{L}&/. -]* (?:19|20)\d{2}(?: \p{L}+)?$/u;

function readNote(text: string, { secondLine }: ChannelProfile): Summary['note'] {
  if (VENUE.test(text)) return { venue: text };
  return secondLine === 'note' ? { alias: text } : undefined;
}
