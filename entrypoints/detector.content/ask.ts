import { browser } from 'wxt/browser';
import type { Answer, PageAnswers, PageMessage } from '@/messages';
import { ProblemError } from '@/problem-error';
import { later } from './later';

/** Within this time a stopped worker is gone. */
const RESTART_MS = 200;

/**
 * Asks the background, which checks every message that comes from a page's script.
 *
 * @throws ProblemError for a failure that the reader should hear of; Error where nobody answers
 */
export async function ask<Type extends PageMessage['type']>(
  message: Extract<PageMessage, { type: Type }>,
): Promise<PageAnswers[Type]> {
  const send = (): Promise<Answer<PageAnswers[Type]>> => browser.runtime.sendMessage(message);
  // A worker that is being stopped loses what comes just then; the next one has it.
  const answer = await send().catch(() => later(RESTART_MS).then(send));
  if ('problem' in answer) throw new ProblemError(answer.problem);
  return answer.value;
}
