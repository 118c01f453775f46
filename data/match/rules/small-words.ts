import type { Difference } from '../align';
import { isFunctionWord } from '../function-words';
import type { ParsedTitle } from '../parsed-title';
import { RELATIONS } from '../word-relation';
import { contentShared, hasNumber, isArticle, lostWords, type Rule, wordOf } from './comparison';

/**
 * A few small words differ: certain for an article or two, or one preposition, but not the first:
 * «The problem of hidden variables …» and «On the problem of hidden variables …» are two papers.
 */
export const smallWords: Rule = (comparison) => {
  const { mention, record, differences } = comparison;
  const lost = differences.filter(({ kind }) => !(kind in RELATIONS));
  const words = lostWords(lost);
  const small = lost.every(({ kind }) => kind !== 'replaced') && words.every(isSmall);
  const content = contentShared(comparison);
  const many = differences.length > (content >= 8 ? 5 : 3);
  if (!small || many || differences.some(hasNumber)) return undefined;
  const unsure = differences.some(({ kind }) => kind === 'inflection' || kind === 'slip');
  const titles = [mention, record];
  const letter = words.includes('a') && titles.some(hasLetterA);
  const prefix = words.some((word) => titles.some((title) => isHyphened(word, title)));
  const slight =
    !letter && !prefix && (words.every(isArticle) || (lost.length <= 1 && lost.every(isInside)));
  if (!unsure && slight && differences.length <= 2 && content >= 5) {
    return { grade: 'certain', rule: 'words' };
  }
  return content >= 3 ? { grade: 'possible', rule: 'words' } : undefined;
};

function isInside(difference: Difference): boolean {
  return difference.at !== 'start' && isFunctionWord(wordOf(difference));
}

/** The «A» of «Vitamin A» and «Type A»: what stands before an article is no noun, or nothing. */
function hasLetterA({ words, headWords }: ParsedTitle): boolean {
  return words.some(
    (word, i) => word === 'a' && i > 0 && i !== headWords && !isFunctionWord(words[i - 1] ?? ''),
  );
}

/** «In-homogeneous» and «homogeneous», «on-policy» and «policy»: a part of a word is no small one. */
function isHyphened(word: string, { bare }: ParsedTitle): boolean {
  return new RegExp(`(?<![\\p{L}\\d])${word}[-\u2010\u2011]\\p{L}`, 'iu').test(bare);
}

/** The «s» of «Hechler's» and «Arrow(s)» is a word by itself. */
function isSmall(word: string): boolean {
  return word === 's' || isFunctionWord(word);
}
