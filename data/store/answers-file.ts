import * as v from 'valibot';
import { type Answer, answerSchema } from './answer';

/** Answers as a file: JSON that names its format and version. */
const fileSchema = v.pipe(
  v.string(),
  v.parseJson({}, 'not JSON'),
  v.object({
    format: v.literal('concise-research-answers'),
    version: v.literal(1),
    answers: v.pipe(v.array(answerSchema), v.maxLength(20_000)),
  }),
);

export function answersFile(answers: Answer[], now: Date): string {
  const file = {
    format: 'concise-research-answers',
    version: 1,
    exportedAt: now.toISOString(),
    answers,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A file that holds no answers: says where it is wrong. */
export class NoAnswers extends Error {
  override name = 'NoAnswers';
}

/** @throws NoAnswers for anything but a file that {@link answersFile} made */
export function readAnswersFile(text: string): Answer[] {
  const result = v.safeParse(fileSchema, text);
  if (result.success) return result.output.answers;
  const [issue] = result.issues;
  throw new NoAnswers([v.getDotPath(issue), issue.message].filter(Boolean).join(': '));
}
