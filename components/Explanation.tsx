import type { Difference } from '@/data/match/align';
import type { Match } from '@/data/match/match';
import { type TextKey, useText } from './text';

/** Why a mention was joined to a summary: which rule, and what differs. */
export type Reason = Pick<Match, 'rule' | 'differences'>;

const RULE_TEXT: Record<Match['rule'], TextKey> = {
  arxiv: 'ruleArxiv',
  openreview: 'ruleOpenReview',
  doi: 'ruleDoi',
  title: 'ruleTitle',
  note: 'ruleNote',
  name: 'ruleName',
  subtitle: 'ruleSubtitle',
  cut: 'ruleCut',
  spelling: 'ruleSpelling',
  words: 'ruleWords',
  answer: 'ruleAnswer',
};

/** So many differences are named; more would be read by nobody. */
const NAMED = 6;

export function Explanation({ rule, differences = [] }: Reason) {
  const text = useText();
  const runs = runsOf(differences);
  const named = runs.slice(0, NAMED).map((run) => inWords(run, text));
  return (
    <>
      {text(RULE_TEXT[rule])}
      {named.length > 0 && `: ${named.join(', ')}${runs.length > NAMED ? '…' : ''}`}
    </>
  );
}

/** Words that are missing or added one after the other make one difference. */
function runsOf(differences: Difference[]): Difference[][] {
  const runs: Difference[][] = [];
  for (const difference of differences) {
    const last = runs.at(-1);
    const goesOn = last?.[0]?.kind === difference.kind && last[0].at === difference.at;
    if (last && goesOn && (difference.kind === 'missing' || difference.kind === 'added')) {
      last.push(difference);
    } else runs.push([difference]);
  }
  return runs;
}

function inWords(run: Difference[], text: ReturnType<typeof useText>): string {
  const mention = run.flatMap((one) => ('mention' in one ? [one.mention] : [])).join(' ');
  const record = run.flatMap((one) => ('record' in one ? [one.record] : [])).join(' ');
  if (mention === '') return text('differenceMissing', record);
  if (record === '') return text('differenceAdded', mention);
  return text('differenceReplaced', mention, record);
}
