import { normalForm } from './normal-form';

/** More words are not looked at: no real title has as many. */
const WORD_LIMIT = 60;

/** The words of a title in its normal form, in order; joined they are its key (up to NFC). */
export function titleWords(title: string): string[] {
  return normalForm(title)
    .split(/[^\p{L}\p{N}\p{M}]+/u, WORD_LIMIT + 1)
    .filter((word) => word !== '')
    .slice(0, WORD_LIMIT);
}
