import { readingsOf } from './readings';
import { titleWords } from './title-words';

/** A title taken apart once, for as many comparisons as there are candidates. */
export interface ParsedTitle {
  /** Without labels and notes. */
  bare: string;
  /** The note of venue, year or authors that was cut off its end; empty without one. */
  note: string;
  /** The words of that title. */
  words: string[];
  /** What stands before the first colon, question or dash; empty without one. */
  head: string;
  /** How many of the words are the head's. */
  headWords: number;
  /** The source cut its end. */
  cut: boolean;
}

export function parseTitle(title: string): ParsedTitle {
  const { bare, note, head, cut } = readingsOf(title);
  return { bare, note, words: titleWords(bare), head, headWords: titleWords(head).length, cut };
}
