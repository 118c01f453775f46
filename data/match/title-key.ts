/**
 * The key of a title: two titles with one key name the same paper, unless ids say otherwise.
 * What differs in notation only (TeX, accents, ligatures, entities, dashes, quotes, braces, case,
 * spaces, hyphens) disappears; letters and digits of every script stay.
 */
import { wordsOf } from './title-words';

declare const titleKey: unique symbol;
export type TitleKey = string & { [titleKey]: true };

/** The key of a title, or `undefined` where no letter or digit is left of it. Never throws. */
export function titleKeyOf(title: string): TitleKey | undefined {
  return keyOfWords(wordsOf(title));
}

/** The key that words of a normal form make together; `undefined` for none. */
export function keyOfWords(words: string[]): TitleKey | undefined {
  return titleKeyOfLetters(words.join(''));
}

/** The same of words that are written together already. */
export function titleKeyOfLetters(letters: string): TitleKey | undefined {
  // Last: what stood between a letter and its mark is gone only now.
  const key = letters.normalize('NFC');
  return isTitleKey(key) ? key : undefined;
}

function isTitleKey(letters: string): letters is TitleKey {
  return letters !== '';
}
