import type { Difference } from '../align';
import { isFunctionWord } from '../function-words';
import type { ParsedTitle } from '../parsed-title';

/** Two titles side by side, aligned. */
export interface Comparison {
  mention: ParsedTitle;
  record: ParsedTitle;
  differences: Difference[];
  /** The words of the record that the mention has too, letter by letter. */
  shared: string[];
}

/** Why two titles that are not the same may be of one paper. */
export type TitleRule = 'note' | 'name' | 'subtitle' | 'cut' | 'spelling' | 'words';

/** What a rule finds: how sure it is that both are one paper; `undefined` where it says nothing. */
export type Finding = { grade: 'certain' | 'possible'; rule: TitleRule } | undefined;
export type Rule = (comparison: Comparison) => Finding;

/** How many of the words that both have say what the titles are about. */
export function contentShared({ shared }: Comparison): number {
  return shared.filter((word) => !isFunctionWord(word)).length;
}

/** The word that a difference is about. */
export function wordOf(difference: Difference): string {
  return difference.kind === 'missing' ? difference.record : difference.mention;
}

/** The words that only one of the two has. */
export function lostWords(differences: Difference[]): string[] {
  return differences.map(wordOf);
}

/** The side that lacks words at one end, where that is all that differs. */
export function lostAt(
  differences: Difference[],
  at: Difference['at'],
): 'missing' | 'added' | undefined {
  const [first] = differences;
  if (first?.kind !== 'missing' && first?.kind !== 'added') return undefined;
  const only = differences.every(
    (difference) => difference.kind === first.kind && difference.at === at,
  );
  return only ? first.kind : undefined;
}

/**
 * Sequels and later parts: «…, II», «… 2: …», «… Part 2»; «at 13 TeV» is none, and neither is the
 * first part, which is often written before anyone knows of a second.
 */
export function startsWithSequel(differences: Difference[]): boolean {
  const [first, second] = lostWords(differences);
  if (first === undefined || isFirst(first)) return false;
  if (isNumberOfPart(first)) return true;
  return PART.test(first) && (second === undefined || !isFirst(second));
}

/** Numbers must agree: «SSEP-2.0: X» is not «SSEP: X». */
export function hasNumber(difference: Difference): boolean {
  const words = [
    ...('mention' in difference ? [difference.mention] : []),
    ...('record' in difference ? [difference.record] : []),
  ];
  return words.some((word) => /\d/.test(word) || isNumberOfPart(word));
}

/** A digit, a small Roman number, or a word that makes another paper as a number would. */
export function isNumberOfPart(word: string): boolean {
  return /^(?:\d|i{1,3}|iv|vi{0,3}|ix|xi{0,2}|erratum|corrigendum)$/.test(word);
}

const PART = /^(?:part|vol|volume)$/;

/** «1» or «I». */
export function isFirst(word: string): boolean {
  return word === '1' || word === 'i';
}

/** The digits of a text, run by run. */
export function digitsOf(text: string): string {
  return text.replaceAll(/\D+/g, ' ').trim();
}

export function isArticle(word: string | undefined): boolean {
  return word === 'a' || word === 'an' || word === 'the';
}
