import type { Difference } from '../align';
import { isFunctionWord } from '../function-words';
import type { ParsedTitle } from '../parsed-title';
import { bitsOf } from '../rarity';
import { isCut } from '../title-end';
import {
  type Comparison,
  contentShared,
  lostAt,
  lostWords,
  type Rule,
  startsWithSequel,
} from './comparison';

/** The end is missing: certain only where the page says so, and what is left says enough. */
export const cut: Rule = (comparison) => {
  const { mention, record, differences } = comparison;
  const [mentionCut, recordCut] = [isCut(mention), isCut(record)];
  const lost = mentionCut || recordCut ? withoutHalfWord(comparison) : differences;
  const side = lostAt(lost, 'end');
  if (lost.length > 0 && !side) return undefined;
  if (mentionCut && side !== 'added') return markedCut(comparison, 'certain');
  if (recordCut && side !== 'missing') return markedCut(comparison, 'possible');
  return silentCut(comparison, lost);
};

function markedCut(comparison: Comparison, grade: 'certain' | 'possible'): ReturnType<Rule> {
  const content = contentShared(comparison);
  const enough = content >= 4 && comparison.shared.join('').length >= 24;
  if (enough) return { grade, rule: 'cut' };
  return content >= 2 ? { grade: 'possible', rule: 'cut' } : undefined;
}

function silentCut(comparison: Comparison, lost: Difference[]): ReturnType<Rule> {
  const words = lostWords(lost);
  if (startsWithSequel(lost) || words.some((word) => SEQUEL.has(word))) return undefined;
  const content = contentShared(comparison);
  const clause = isFunctionWord(words[0] ?? '') && bitsOf(comparison.shared) >= 24;
  return content >= 4 || (content === 3 && clause) ? { grade: 'possible', rule: 'cut' } : undefined;
}

/** «… revisited», «…: a survey»: words that make another paper of a title. */
const SEQUEL = new Set(
  'revisited revisit survey review overview tutorial extended reloaded redux challenge supplement appendix erratum corrigendum comment reply response rejoinder discussion'.split(
    ' ',
  ),
);

/** «…Multi-Agent Conversa…»: the last word of a cut title is the beginning of the other's. */
function withoutHalfWord({ mention, record, differences }: Comparison): Difference[] {
  const isHalf = (half: string, title: ParsedTitle, whole: string) =>
    half === title.words.at(-1) && whole.startsWith(half) && isCut(title);
  return differences.filter(
    (difference) =>
      !('mention' in difference && 'record' in difference) ||
      !(
        isHalf(difference.mention, mention, difference.record) ||
        isHalf(difference.record, record, difference.mention)
      ),
  );
}
