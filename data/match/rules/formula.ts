import type { ParsedTitle } from '../parsed-title';
import { titleWords } from '../title-words';
import { contentShared, lostWords, type Rule } from './comparison';

/** A formula is missing, as where a page is read without its mathematics. */
export const formula: Rule = (comparison) => {
  const { mention, record, differences } = comparison;
  const missing = differences.every(({ kind }) => kind === 'missing');
  const added = differences.every(({ kind }) => kind === 'added');
  if (!missing && !added) return undefined;
  const known = new Set(formulaWords(missing ? record : mention));
  if (!lostWords(differences).every((word) => known.has(word))) return undefined;
  return contentShared(comparison) >= 5 ? { grade: 'possible', rule: 'words' } : undefined;
};

function formulaWords({ bare }: ParsedTitle): string[] {
  return titleWords((bare.match(/\$[^$]*\$/g) ?? []).join(' '));
}
