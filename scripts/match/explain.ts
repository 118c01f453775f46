import type { Difference } from '../../data/match/align';
import type { Candidate } from '../../data/match/candidate';
import type { Match } from '../../data/match/match';

const RULES: Record<Match['rule'], string> = {
  arxiv: 'the same arXiv id',
  openreview: 'the same OpenReview forum',
  doi: 'the same DOI',
  title: 'the same title',
  note: 'the same title but for list numbers, labels or notes',
  name: 'the same title with and without a name before it',
  subtitle: 'the same title with and without a subtitle',
  cut: 'the same beginning; the end is missing',
  spelling: 'the same words in another spelling',
  words: 'nearly the same words',
  answer: 'the reader says so',
};

/** A match in words, for the terminal. */
export function explain(match: Match | null, candidates: Candidate[]): string {
  if (!match) return 'No summary explains this paper.';
  const titles = candidates.find(({ summary }) => summary === match.summary)?.titles ?? [];
  return [
    `${match.summary}: ${match.grade}`,
    ...titles.map((title) => `  ${title}`),
    `  ${RULES[match.rule]}`,
    ...(match.differences ?? []).map((difference) => `  ${inWords(difference)}`),
  ].join('\n');
}

function inWords(difference: Difference): string {
  if (difference.kind === 'missing') return `missing: «${difference.record}»`;
  if (difference.kind === 'added') return `added: «${difference.mention}»`;
  return `${difference.kind}: «${difference.mention}» for «${difference.record}»`;
}
