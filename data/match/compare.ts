import { align, costOf, type Difference } from './align';
import type { ParsedTitle } from './parsed-title';
import type { Comparison, Finding, Rule, TitleRule } from './rules/comparison';
import { cut } from './rules/cut';
import { formula } from './rules/formula';
import { name } from './rules/name';
import { note } from './rules/note';
import { oneLetter } from './rules/one-letter';
import { oneWord } from './rules/one-word';
import { otherName } from './rules/other-name';
import { sameName } from './rules/same-name';
import { smallWords } from './rules/small-words';
import { spelling } from './rules/spelling';
import { subtitle } from './rules/subtitle';
import { isReply } from './title-heads';
import { RELATIONS } from './word-relation';

/** What may make two titles those of one paper; the first rule that is certain decides. */
const RULES: Rule[] = [
  spelling,
  name,
  subtitle,
  cut,
  formula,
  smallWords,
  oneLetter,
  oneWord,
  sameName,
  otherName,
];

export interface Verdict {
  grade: 'certain' | 'possible';
  rule: TitleRule;
  differences: Difference[];
  /** How much differs; of two papers the one with less is likelier. */
  cost: number;
}

/** Whether two titles may be of one paper, and how sure that is; `undefined` where they may not. */
export function compareTitles(mention: ParsedTitle, record: ParsedTitle): Verdict | undefined {
  if (mention.letters === record.letters) {
    return { ...note(mention, record), differences: [], cost: 0 };
  }
  if (!mayBeClose(mention, record)) return undefined;
  // It holds the title of the paper that it answers: only the whole of it may be trusted.
  if (isReply(mention.bare) || isReply(record.bare)) return undefined;
  const differences = align(mention.words, record.words);
  const shared = sharedWords(record.words, differences);
  const finding = findingOf({ mention, record, differences, shared });
  return finding && { ...finding, differences, cost: costOf(differences) };
}

function findingOf(comparison: Comparison): Finding {
  let possible: Finding;
  for (const rule of RULES) {
    const finding = rule(comparison);
    if (finding?.grade === 'certain') return finding;
    possible ??= finding;
  }
  return possible ?? besideSpelling(comparison);
}

/** One word in another number or spelling does not hide a lost name or end, but makes it less sure. */
function besideSpelling(comparison: Comparison): Finding {
  const { differences } = comparison;
  const others = differences.filter(({ kind }) => !(kind in RELATIONS));
  if (others.length !== differences.length - 1 || others.length === 0) return undefined;
  const [found] = [name, subtitle, cut].flatMap(
    (rule) => rule({ ...comparison, differences: others }) ?? [],
  );
  return found && { ...found, grade: 'possible' };
}

/** Titles of one paper have most letters of the shorter one in whole words that both have. */
const SHARED_LETTERS = 0.5;

/** A quick look before the alignment, which costs much more: most candidates end here. */
function mayBeClose(mention: ParsedTitle, record: ParsedTitle): boolean {
  let shared = 0;
  for (const word of mention.words) if (record.words.includes(word)) shared += word.length;
  const [a, b] = [mention.letters, record.letters];
  return shared >= SHARED_LETTERS * Math.min(a.length, b.length) || beginAndEndAlike(a, b);
}

/** The long words of a short title may hold most of its letters, and one of them be misspelt. */
function beginAndEndAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const last = short.length - 1;
  let start = 0;
  while (start <= last && short[start] === long[start]) start += 1;
  let end = 0;
  while (start + end <= last && short[last - end] === long[long.length - 1 - end]) end += 1;
  return start + end >= ALIKE_LETTERS * long.length;
}

const ALIKE_LETTERS = 0.8;

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
