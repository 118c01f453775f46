import type { Match } from '@/data/match/match';
import type { SummaryId } from '@/data/summary';
import type { PapersHere } from '@/messages';

/** The papers that a page is known to name, by their matches, each once. */
export function explainedHere({ found }: PapersHere): Match[] {
  const certain = found.map(({ match }) => match).filter(({ grade }) => grade === 'certain');
  return [...new Map(certain.map((match) => [match.summary, match])).values()];
}

/** The summary of the paper that the page is about. */
export function subjectHere({ read, found }: PapersHere): SummaryId | undefined {
  const [subject] = explainedHere({ read, found: found.filter(({ role }) => role === 'subject') });
  return subject?.summary;
}
