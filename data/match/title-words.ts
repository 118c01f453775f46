import { isAscii, normalForm } from './normal-form';

/** More words are not looked at: no real title has as many. */
export const WORD_LIMIT = 60;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const ASCII_WORD = /[a-z\d]+/g;

/** The words of a title in its normal form, in order; joined they are its key (up to NFC). */
export function titleWords(title: string): string[] {
  const form = normalForm(title);
  return form.match(isAscii(form) ? ASCII_WORD : WORD)?.slice(0, WORD_LIMIT) ?? [];
}
