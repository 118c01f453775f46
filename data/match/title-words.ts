import { NOT_PLAIN, normalForm } from './normal-form';

/** More words are not looked at: no real title has as many. */
export const WORD_LIMIT = 60;

/** The words of a title in its normal form, in order; joined they are its key (up to NFC). */
export function wordsOf(title: string): string[] {
  const form = normalForm(title);
  // In place, as most pages need one only: sets of all scripts take the browser 0.2 ms to make.
  const words = NOT_PLAIN.test(form) ? /[\p{L}\p{N}\p{M}]+/gu : /[a-z\d]+/g;
  return form.match(words) ?? [];
}

/** As many of them as are looked at. */
export function titleWords(title: string): string[] {
  return wordsOf(title).slice(0, WORD_LIMIT);
}
