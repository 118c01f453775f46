import { browser } from 'wxt/browser';
import type { Answer, PageAnswers, PageMessage } from '@/messages';
import { ProblemError } from '@/problem-error';

/**
 * Asks the background, which checks every message that comes from a page's script.
 *
 * @throws ProblemError for a failure that the reader should hear of; Error where nobody answers
 */
export async function ask<Type extends PageMessage['type']>(
  message: Extract<PageMessage, { type: Type }>,
): Promise<PageAnswers[Type]> {
  const answer: Answer<PageAnswers[Type]> = await browser.runtime.sendMessage(message);
  if ('problem' in answer) throw new ProblemError(answer.problem);
  return answer.value;
}
