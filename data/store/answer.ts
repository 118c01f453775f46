import * as v from 'valibot';
import { refKeys } from '../match/keys';
import { lookUpKeySchema } from '../reading-list/saved-paper';
import { type PaperRef, summaryIdSchema } from '../summary';

/** What the reader said of a possible match: whether it is the same paper. */
export const answerSchema = v.strictObject({
  /** Of the first key and the summary: one answer for one question. */
  id: v.pipe(v.string(), v.minLength(3), v.maxLength(3000)),
  /** Every key under which the page named the paper. */
  keys: v.pipe(v.array(lookUpKeySchema), v.minLength(1), v.maxLength(4)),
  /** The title that the page gave it. */
  title: v.pipe(v.string(), v.maxLength(1000)),
  summary: summaryIdSchema,
  same: v.boolean(),
  answeredAt: v.pipe(v.string(), v.isoTimestamp()),
});

export type Answer = v.InferOutput<typeof answerSchema>;

/** An answer to the question whether `ref` is the paper of that summary; `undefined` without keys. */
export function newAnswer(
  ref: PaperRef,
  summary: Answer['summary'],
  same: boolean,
  now: Date,
): Answer | undefined {
  const keys = refKeys(ref);
  return (
    keys[0] && {
      id: `${keys[0]} ${summary}`,
      keys,
      title: ref.title ?? '',
      summary,
      same,
      answeredAt: now.toISOString(),
    }
  );
}
