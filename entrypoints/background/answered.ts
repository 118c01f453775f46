import { problemOf } from '@/data/store/problem';
import type { Answer } from '@/messages';
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';

/** What some work gives, or the problem that the reader should hear of; never throws. */
export async function answered<Value>(work: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error.problem };
    reportError(error);
    return { problem: problemOf(error) };
  }
}
