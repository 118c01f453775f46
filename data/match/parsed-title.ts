import { TITLE_LIMIT } from './normal-form';
import { readingsOf } from './readings';
import { type TitleKey, titleKeyOf, titleKeyOfLetters } from './title-key';
import { titleWords, WORD_LIMIT } from './title-words';

/** A title taken apart once, for as many comparisons as there are candidates. */
export interface ParsedTitle {
  /** As it was given, as much of it as is looked at. */
  title: string;
  /** Of all of it, and without labels and notes where that is another one. */
  keys: TitleKey[];
  /** Without labels and notes. */
  bare: string;
  /** The words of that title. */
  words: string[];
  /** All of them written together. */
  letters: string;
  /** What stands before the first colon, question or dash; empty without one. */
  head: string;
  /** How many of the words are the head's. */
  headWords: number;
}

export function parseTitle(title: string): ParsedTitle {
  const { bare, head } = readingsOf(title);
  const words = titleWords(bare);
  const headWords = head === '' ? 0 : titleWords(head).length;
  const letters = words.join('');
  const bareKey = titleKeyOfLetters(letters);
  const isAll = bare === title && words.length < WORD_LIMIT;
  const key = isAll ? bareKey : titleKeyOf(title);
  const keys = (key === bareKey ? [key] : [key, bareKey]).filter((one) => one !== undefined);
  return { title: title.slice(0, TITLE_LIMIT), keys, bare, words, letters, head, headWords };
}
