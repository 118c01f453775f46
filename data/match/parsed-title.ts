import { readingsOf } from './readings';
import { keyOfWords, type TitleKey, titleKeyOf } from './title-key';
import { titleWords, WORD_LIMIT } from './title-words';

/** A title taken apart once, for as many comparisons as there are candidates. */
export interface ParsedTitle {
  /** Of all of it. */
  key: TitleKey | undefined;
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
  const words = titleWords(bare);
  const isAll = bare === title && words.length < WORD_LIMIT;
  const key = isAll ? keyOfWords(words) : titleKeyOf(title);
  const headWords = head === '' ? 0 : titleWords(head).length;
  return { key, bare, note, words, head, headWords, cut };
}
