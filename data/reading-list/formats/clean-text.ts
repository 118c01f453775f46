import { onOneLine } from '../../one-line';

/**
 * What no text file may hold: control characters but for tabs and line breaks, halves of
 * characters, marks that turn the direction of what follows.
 */
const UNSEEN = /(?![\t\n])\p{Cc}|[\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** Text that may have lines, for any file and any window; line breaks are `\n`. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(UNSEEN, '')
    .toWellFormed();
}

/** The same as one line without spaces at its ends and without two in a row. */
export function oneLine(text: string): string {
  return onOneLine(cleanText(text));
}
