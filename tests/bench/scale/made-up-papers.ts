/** Any number of papers and summaries, each made from its number alone: the same ones everywhere. */
import * as v from 'valibot';
import { type ArxivId, arxivIdSchema, type Summary, summaryIdSchema } from '../../../data/summary';
import { seeded } from '../random';
import { russianWord, titleWord } from './made-up-words';

/** Papers with this number and higher ones have no summary, whatever the size of the collection. */
export const UNEXPLAINED = 1_500_000;

const CHANNEL = 'made_up';
/** A month of arXiv holds so many of them. */
const IN_A_MONTH = 20_000;

/** 6 to 14 words, as frequent as in real titles. */
export function madeUpTitle(number: number): string {
  const random = seeded(number);
  const length = 6 + Math.floor(random() * 9);
  const words = Array.from({ length }, () => titleWord(random)).join(' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

export function madeUpArxivId(number: number): ArxivId {
  const month = Math.floor(number / IN_A_MONTH);
  const year = 10 + Math.floor(month / 12);
  const two = String((month % 12) + 1).padStart(2, '0');
  const five = String((number % IN_A_MONTH) + 1).padStart(5, '0');
  return v.parse(arxivIdSchema, `${year}${two}.${five}`);
}

export function madeUpSummaryId(number: number): Summary['id'] {
  return v.parse(summaryIdSchema, `${CHANNEL}/${number + 1}`);
}

/** @param bodyWords length of its one paragraph */
export function madeUpSummary(number: number, bodyWords: number): Summary {
  const random = seeded(-number - 1);
  const words = Array.from({ length: bodyWords }, () => russianWord(random));
  const title = madeUpTitle(number);
  return {
    id: madeUpSummaryId(number),
    channel: CHANNEL,
    title,
    body: [{ kind: 'paragraph', text: [{ text: `${words.join(' ')}.` }] }],
    paper: { title, otherTitles: [], arxivId: madeUpArxivId(number), openreviewIds: [] },
  };
}
