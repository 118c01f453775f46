/**
 * What two titles of one key may differ in all the same. The key ignores what sources write
 * differently, and of that a few signs tell papers apart: «An Isotropic Model», «Anisotropic
 * Model»; «2.5D», «25D»; «$p>1$», «$p<1$».
 */
import { isFunctionWord } from './function-words';
import type { ParsedTitle } from './parsed-title';
import { isKnownWord } from './rarity';
import { goesOn } from './title-end';
import { titleWords } from './title-words';

/** Whether a mention and a record that have the same letters say the same as far as can be seen. */
export function sayTheSame(mention: ParsedTitle, record: ParsedTitle): boolean {
  if (mention.title === record.title) return true;
  const [a, b] = [mention.bare, record.bare];
  return (
    !goesOn(mention, record) &&
    joinedNumbers(a) === joinedNumbers(b) &&
    !differ(relations(a), relations(b)) &&
    !differ(marks(a), marks(b)) &&
    !isNegated(a, b) &&
    !isNegated(b, a)
  );
}

/** Both say something, and not the same: a source that drops signs says nothing. */
function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Numbers with points, strokes or commas between their digits: «2.5», «1/2», «2,1»; not «10,000». */
function joinedNumbers(title: string): string {
  if (!/\d/.test(title)) return '';
  const text = title.normalize('NFKC').replaceAll('\u2044', '/');
  const whole = text.replaceAll(/(?<=\d),\s?(?=\d{3}(?!\d))/g, '');
  return (whole.match(/\d+(?:(?:\.|\s?[,/]\s?)\d+)+/g) ?? []).join(';').replaceAll(/\s/g, '');
}

/** Signs of equality and order, and that of a negative number after one. */
function relations(title: string): string | undefined {
  const text = title.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return text
    .match(/=\s*[-−]|[=<>≤≥≠]/g)
    ?.join(' ')
    .replaceAll('−', '-');
}

/** Marks on the symbols of a formula in TeX: «$p\bar{p}$». */
function marks(title: string): string | undefined {
  if (!/[$\\_^]/.test(title)) return undefined;
  return (title.match(/\\(?:bar|overline|(?:wide)?(?:tilde|hat))(?![a-z])/g) ?? []).join(' ');
}

/** «A symmetric» or «in homogeneous» in one, where the other has «asymmetric» or «inhomogeneous». */
function isNegated(title: string, other: string): boolean {
  const pairs = [
    ...title.toLowerCase().matchAll(/(?<![\p{L}\d-])(an?|in)[^\S\ufeff]+(?=(\p{L}+))/gu),
  ];
  return pairs.some(([, small = '', word = '']) => {
    // «In to» is none, and neither is «A ccelerator».
    if (isFunctionWord(word) || !isKnownWord(word) || !isKnownWord(small + word)) return false;
    return titleWords(other).includes(small + word) && !titleWords(title).includes(small + word);
  });
}
