import { reportError } from '@/report-error';
import { refKeys } from '../match/keys';
import type { Match } from '../match/match';
import type { PaperRef } from '../summary';
import { allOrNothing } from './all-or-nothing';
import type { Answer } from './answer';
import type { Database } from './database';
import { mirror, unmirror } from './mirror';

/** Keeps answers; each takes the place of an earlier one to the same question. */
export async function saveAnswers(database: Database, answers: Answer[]): Promise<void> {
  await allOrNothing(
    () => database.transaction('answers', 'readwrite', { durability: 'strict' }),
    async ({ store }) => {
      await Promise.all(answers.map(async (answer) => store.put(answer)));
    },
  );
  await mirror('answers', new Map(answers.map((answer) => [answer.id, answer]))).catch(reportError);
}

/** Asks again: the answer is gone. */
export async function forgetAnswer(database: Database, { id }: Answer): Promise<void> {
  await database.delete('answers', id);
  await unmirror('answers', [id]).catch(reportError);
}

/** All answers, the latest first. */
export async function allAnswers(database: Database): Promise<Answer[]> {
  const answers = await database.getAll('answers');
  return answers.sort(latestFirst);
}

function latestFirst(a: Answer, b: Answer): number {
  return b.answeredAt.localeCompare(a.answeredAt);
}

/**
 * The matches as the reader's answers make them: what was possible is certain, or nothing. What was
 * said of a stronger key counts before what was of a weaker one, and of either what was said last.
 */
export async function withAnswers(
  database: Database,
  refs: PaperRef[],
  matches: (Match | null)[],
): Promise<(Match | null)[]> {
  if (!matches.some((match) => match?.grade === 'possible')) return matches;
  const byKey = database.transaction('answers').store.index('keys');
  return Promise.all(
    matches.map(async (match, i) => {
      const ref = refs[i];
      if (match?.grade !== 'possible' || !ref) return match;
      const given = await Promise.all(refKeys(ref).map((key) => byKey.getAll(key)));
      // What was said of one summary of a paper holds for the others.
      const all = [match.summary, ...(match.also ?? [])];
      const inOrder = given.flatMap((answers) => answers.sort(latestFirst));
      const answer = inOrder.find(({ summary }) => all.includes(summary));
      if (!answer) return match;
      return answer.same ? { ...match, grade: 'certain', rule: 'answer' } : null;
    }),
  );
}
