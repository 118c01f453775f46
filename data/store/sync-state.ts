import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { watchStored } from './watch-stored';

/** Off until the reader switches it on here, on this machine. */
const ON = 'sync-on';
/** What the reader said of the last question, until it is done. */
const ANSWER = 'sync-answer';
/** What the last sync came to. */
const REPORT = 'sync-report';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const answerSchema = v.union([v.literal('keep-mine'), v.strictObject({ apply: count })]);

const reportSchema = v.object({
  /** When a sync was last done to its end. */
  doneAt: v.optional(v.string()),
  came: v.variant('to', [
    v.object({
      to: v.literal('done'),
      travels: v.object({
        papers: count,
        of: count,
        without: v.object({ tags: count, note: count, title: count, details: count }),
      }),
      /** Items and entries that could not be read and were left alone. */
      damaged: count,
    }),
    v.object({ to: v.literal('question'), hidden: count, shown: count }),
    v.object({ to: v.literal('newer-version') }),
    v.object({ to: v.literal('failure'), why: v.picklist(['rate', 'full', 'refused']) }),
  ]),
});

export type SyncReport = v.InferOutput<typeof reportSchema>;
export type SyncFailure = Extract<SyncReport['came'], { to: 'failure' }>['why'];

/** How syncing stands on this machine. */
export interface SyncState {
  on: boolean;
  answer: v.InferOutput<typeof answerSchema> | undefined;
  report: SyncReport | undefined;
}

export async function syncState(): Promise<SyncState> {
  const kept = await browser.storage.local.get([ON, ANSWER, REPORT]);
  const answer = v.safeParse(answerSchema, kept[ANSWER]);
  const report = v.safeParse(reportSchema, kept[REPORT]);
  return {
    on: kept[ON] === true,
    answer: answer.success ? answer.output : undefined,
    report: report.success ? report.output : undefined,
  };
}

/** What was said of earlier syncs does not count when it is switched on anew. */
export async function switchSync(on: boolean): Promise<void> {
  await browser.storage.local.remove([ANSWER, REPORT]);
  await browser.storage.local.set({ [ON]: on });
}

export async function answerSync(answer: NonNullable<SyncState['answer']>): Promise<void> {
  await browser.storage.local.set({ [ANSWER]: answer });
}

export async function reportSync(report: SyncReport): Promise<void> {
  await browser.storage.local.set({ [REPORT]: report });
}

export async function forgetSyncAnswer(): Promise<void> {
  await browser.storage.local.remove(ANSWER);
}

/**
 * Calls `onChange` when the reader switches or answers, and when there is a report, if asked for;
 * until `signal`.
 */
export function watchSync(
  onChange: () => void,
  { reports }: { reports: boolean },
  signal?: AbortSignal,
): void {
  const names = reports ? [ON, ANSWER, REPORT] : [ON, ANSWER];
  watchStored((changes) => {
    if (names.some((name) => changes[name]?.newValue != null)) onChange();
  }, signal);
}
