import type { Summary } from '../summary';
import { blockLines } from '../summary-text';

/** A part of a summary in which words are looked for. */
export interface Field {
  text: string;
  /** How much more a word says here than in the body. */
  boost: number;
  /** In words: a longer text than this says less by each. */
  usualLength: number;
}

/** @param withBody whether the summary's text is searched too, or only what it is called */
export function fieldsOf({ title, note, body, paper }: Summary, withBody: boolean): Field[] {
  const alias = note && 'alias' in note ? note.alias : '';
  const venue = note && 'venue' in note ? note.venue : (paper.venue ?? '');
  const names = `${alias} ${venue} ${paper.firstAuthor ?? ''}`;
  const titles = [paper.title, ...paper.otherTitles].join('\n');
  return [
    { text: names, boost: 4, usualLength: 4 },
    { text: title, boost: 3, usualLength: 8 },
    { text: titles, boost: 2, usualLength: 10 },
    ...(withBody
      ? [{ text: body.flatMap(blockLines).join('\n'), boost: 1, usualLength: 200 }]
      : []),
  ];
}

/**
 * BM25 (Robertson and Zaragoza, «The Probabilistic Relevance Framework», 2009): a second mention
 * says less than the first, and a mention in a long text less than in a short one.
 */
const SATURATION = 1.2;
const BY_LENGTH = 0.7;

/** What so many mentions of a word in so many words of a field add to its weight: below 22. */
export function fieldWeight(mentions: number, length: number, field: Field): number {
  const relative = 1 - BY_LENGTH + (BY_LENGTH * length) / field.usualLength;
  return (field.boost * mentions * (SATURATION + 1)) / (mentions + SATURATION * relative);
}

/** A weight as it is kept, from 1 to 255. */
export function weightByte(weight: number): number {
  return Math.max(1, Math.min(255, Math.round(weight * 11.5)));
}

/** How much more a rare word says than a common one, by how many of all summaries have it. */
export function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}
