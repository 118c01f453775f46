/**
 * What a browser's trace tells of the main thread of one page. The format:
 * https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
import * as v from 'valibot';

/** What has to be traced. */
export const TRACED = [
  '-*',
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
];

/** Times of the trace are in microseconds; `tdur` is the time that the thread itself ran. */
const eventSchema = v.object({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
  args: v.optional(
    v.object({
      data: v.optional(v.object({ url: v.optional(v.string()) })),
      beginData: v.optional(v.object({ url: v.optional(v.string()) })),
    }),
  ),
});
const traceSchema = v.object({ traceEvents: v.array(eventSchema) });

const AFTER_PROMISES = 'BlinkScheduler_PerformMicrotaskCheckpoint';

type Event = v.InferOutput<typeof eventSchema>;

/** Work of a page's main thread, in milliseconds. */
export interface MainThread {
  /** All of it: the time that the thread ran. */
  total: number;
  /** Spent in scripts of the extension and what they called. */
  ours: number;
  /** The longest stretch of a task that the extension took, by the clock. */
  longestOurs: number;
  /** Its longest task of all, ours or not, by the clock. */
  longest: number;
}

/** What has to be traced for `tasksBetween`. */
export const TRACED_STRETCH = [...TRACED, 'blink.user_timing'];

/** How long a task took in milliseconds: by the clock, and the time that its thread ran in it. */
export interface TaskTime {
  clock: number;
  ran: number;
}

/**
 * How long each task took of the thread that set the marks `start` and `end` with
 * `performance.mark`, between the two.
 *
 * @throws Error where the trace has not both
 */
export function tasksBetween(trace: Uint8Array, start: string, end: string): TaskTime[] {
  const { traceEvents } = v.parse(traceSchema, JSON.parse(new TextDecoder().decode(trace)));
  const from = traceEvents.find(({ name }) => name === start);
  const to = traceEvents.find(({ name }) => name === end);
  if (!from || !to) throw new Error(`the trace has not both ${start} and ${end}`);
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === from.pid && tid === from.tid)
    .filter(({ ts, dur }) => ts + dur >= from.ts && ts <= to.ts)
    .map(({ dur, tdur }) => ({ clock: dur / 1000, ran: tdur / 1000 }));
}

/** @throws Error where the trace has no page of this address */
export function readTrace(trace: Uint8Array, address: string): MainThread {
  const text = new TextDecoder().decode(trace);
  const { traceEvents } = v.parse(traceSchema, JSON.parse(text));
  const parsed = traceEvents.find(({ args }) => args?.beginData?.url === address);
  if (!parsed) throw new Error(`the trace has nothing of ${address}`);
  const events = traceEvents
    .filter(({ pid, tid }) => pid === parsed.pid && tid === parsed.tid)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const ours = outermost(events.filter(isOurs));
  const inTasks = tasks.map((task) => sumOf(ours.filter(within(task)), 'dur'));
  const drawing = wholeTasksOfOurs(events, tasks);
  return {
    total: sumOf(tasks, 'tdur'),
    ours: sumOf(ours, 'tdur'),
    longestOurs: longestOf([...inTasks, ...drawing.map(({ dur }) => dur / 1000)]),
    longest: longestOf(tasks.map(({ dur }) => dur / 1000)),
  };
}

/**
 * Scripts of ours, and all that goes on after a promise, of which the trace does not tell whose it
 * is: the pages measured here have no scripts of their own.
 */
function isOurs({ name, args }: Event): boolean {
  return name === AFTER_PROMISES || (args?.data?.url ?? '').startsWith('chrome-extension://');
}

/** The first things the reader draws come after its script: what is laid out then is its doing. */
function wholeTasksOfOurs(events: Event[], tasks: Event[]): Event[] {
  const reader = events.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/reader.js'),
  );
  return reader ? tasks.filter(({ ts, dur }) => ts + dur > reader.ts) : [];
}

/** Without those inside another one; the events are in the order of their beginning. */
function outermost(events: Event[]): Event[] {
  let end = 0;
  return events.filter(({ ts, dur }) => {
    const outer = ts >= end;
    if (outer) end = ts + dur;
    return outer;
  });
}

function within(task: Event): (event: Event) => boolean {
  return ({ ts }) => ts >= task.ts && ts <= task.ts + task.dur;
}

function sumOf(events: Event[], time: 'dur' | 'tdur'): number {
  return events.reduce((sum, event) => sum + event[time], 0) / 1000;
}

function longestOf(times: number[]): number {
  return times.reduce((longest, time) => Math.max(longest, time), 0);
}
