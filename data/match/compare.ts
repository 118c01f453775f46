import { align, costOf, type Difference } from './align';
import type { ParsedTitle } from './parsed-title';
import type { Comparison, Finding, Rule, TitleRule } from './rules/comparison';
import { cut } from './rules/cut';
import { name } from './rules/name';
import { note } from './rules/note';
import { oneWord } from './rules/one-word';
import { sameName } from './rules/same-name';
import { smallWords } from './rules/small-words';
import { spelling } from './rules/spelling';
import { subtitle } from './rules/subtitle';
import { isReply } from './title-heads';

/** What may make two titles those of one paper; the first rule that is certain decides. */
const RULES: Rule[] = [spelling, name, subtitle, cut, smallWords, oneWord, sameName];

export interface Verdict {
  grade: 'certain' | 'possible';
  rule: TitleRule;
  differences: Difference[];
  /** How much differs; of two papers the one with less is likelier. */
  cost: number;
}

/** Whether two titles may be of one paper, and how sure that is; `undefined` where they may not. */
export function compareTitles(mention: ParsedTitle, record: ParsedTitle): Verdict | undefined {
  if (!mayBeClose(mention.words, record.words)) return undefined;
  // It holds the title of the paper that it answers: only the whole of it may be trusted.
  if (isReply(mention.bare) || isReply(record.bare)) return undefined;
  const differences = align(mention.words, record.words);
  const shared = sharedWords(record.words, differences);
  const finding = findingOf({ mention, record, differences, shared });
  return finding && { ...finding, differences, cost: costOf(differences) };
}

function findingOf(comparison: Comparison): Finding {
  if (comparison.differences.length === 0) return note(comparison);
  const found = RULES.flatMap((rule) => rule(comparison) ?? []);
  return found.find(({ grade }) => grade === 'certain') ?? found[0] ?? besideSpelling(comparison);
}

/** One word in another number or spelling does not hide a lost name or end, but makes it less sure. */
function besideSpelling(comparison: Comparison): Finding {
  const { differences } = comparison;
  const others = differences.filter(({ kind }) => kind !== 'spelling' && kind !== 'typo');
  if (others.length !== differences.length - 1 || others.length === 0) return undefined;
  const [found] = [name, subtitle, cut].flatMap(
    (rule) => rule({ ...comparison, differences: others }) ?? [],
  );
  return found && { ...found, grade: 'possible' };
}

/** Titles of one paper have most letters of the shorter one in whole words that both have. */
const SHARED_LETTERS = 0.5;

/** A quick look before the alignment, which costs much more: most candidates end here. */
function mayBeClose(mention: string[], record: string[]): boolean {
  const known = new Set(record);
  const shared = mention.filter((word) => known.has(word)).join('').length;
  return shared >= SHARED_LETTERS * Math.min(mention.join('').length, record.join('').length);
}

function sharedWords(record: string[], differences: Difference[]): string[] {
  const lost = differences.flatMap((difference) =>
    'record' in difference ? [difference.record] : [],
  );
  return record.filter((word) => {
    const at = lost.indexOf(word);
    if (at >= 0) lost.splice(at, 1);
    return at < 0;
  });
}
