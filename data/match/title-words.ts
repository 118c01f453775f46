import { normalForm } from './normal-form';

/** More words are not looked at: no real title has as many. */
export const WORD_LIMIT = 60;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a title in its normal form, in order; joined they are its key (up to NFC). */
export function titleWords(title: string): string[] {
  return normalForm(title).match(WORD)?.slice(0, WORD_LIMIT) ?? [];
}
