/** Posts of a channel that explains a paper now and then, each made from its number alone. */
import { type Random, seeded } from '../random';
import { madeUpArxivId, madeUpTitle } from '../scale/made-up-papers';
import { russianWord } from '../scale/made-up-words';

/** A post as both exports may write it; its lines are plain but for the link to a paper. */
export interface MadeUpPost {
  number: number;
  /** Seconds since 1970. */
  postedAt: number;
  kind: 'summary' | 'talk' | 'picture' | 'forward' | 'poll' | 'service';
  /** An empty one is a blank line. */
  lines: string[];
  /** The paper that the first line is linked to. */
  href?: string;
}

/** One in so many explains a paper. */
const SUMMARY_EVERY = 5;
/** What the others are, one after the other. */
const OTHERS = ['talk', 'talk', 'picture', 'talk', 'forward', 'talk', 'poll', 'talk'] as const;
const FIRST_AT = Date.UTC(2016, 0) / 1000;
const HOUR = 3600;

/** The post of this number, counted from 1. */
export function madeUpPost(number: number): MadeUpPost {
  const random = seeded(-number);
  const known = { number, postedAt: FIRST_AT + number * HOUR };
  if (number === 1) return { ...known, kind: 'service', lines: [] };
  if (number % SUMMARY_EVERY === 0) {
    const paper = number / SUMMARY_EVERY;
    return {
      ...known,
      kind: 'summary',
      lines: [madeUpTitle(paper), ...paragraphs(random, 4, 45)],
      href: `https://arxiv.org/abs/${madeUpArxivId(paper)}`,
    };
  }
  const kind = OTHERS[number % OTHERS.length] ?? 'talk';
  const isText = kind === 'talk' || kind === 'forward';
  return { ...known, kind, lines: isText ? paragraphs(random, 2, 30).slice(1) : [] };
}

function paragraphs(random: Random, count: number, words: number): string[] {
  return Array.from({ length: count }, () => [
    '',
    `${Array.from({ length: words }, () => russianWord(random)).join(' ')}.`,
  ]).flat();
}
