import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { PageMessage } from '../../../messages';
import type { Session } from '../../e2e/harness/session';
import type { Times } from '../timings';
import type { Asked } from './mentions';

/** A message that is sent over and over, and what has to come back. */
export interface Question {
  name: string;
  message: PageMessage;
  check(answer: unknown): void;
}

/** Chromium closes a database that nobody uses after two seconds; a stopped worker finds it closed. */
const CLOSED_MS = 2_500;

const timedSchema = v.object({ ms: v.number(), answer: v.unknown() });
const foundSchema = v.object({ value: v.array(v.nullable(v.object({ summary: v.string() }))) });
const readSchema = v.object({ value: v.object({ summary: v.unknown() }) });

/** Which of these papers are explained? At most so many of them may be missed, none be wrong. */
export function findQuestion(name: string, { refs, expected }: Asked, missed = 0): Question {
  return {
    name,
    message: { type: 'find', refs },
    check(answer) {
      const found = v.parse(foundSchema, answer).value.map((match) => match?.summary ?? null);
      const wrong = found.filter((id, i) => id !== null && id !== expected[i]).length;
      const lost = found.filter((id, i) => id === null && expected[i] !== null).length;
      if (found.length !== expected.length || wrong > 0 || lost > missed) {
        throw new Error(`${name}: ${wrong} wrong, ${lost} missed of ${expected.length}`);
      }
    },
  };
}

/** The floor: the cheapest message whose answer takes a get from the database. */
export function readQuestion(
  name: string,
  summary: Extract<PageMessage, { type: 'read' }>['summary'],
): Question {
  return {
    name,
    message: { type: 'read', summary },
    check: (answer) => void v.parse(readSchema, answer),
  };
}

/** Round trips with the worker running, in turns, the first turns not counted. */
export async function warmTrips(
  page: Page,
  questions: Question[],
  runs: number,
): Promise<Map<string, Times>> {
  return inTurns(questions, runs, 5, (question) => roundTrip(page, question));
}

/** Round trips that start the worker, and find the database closed, in turns. */
export async function coldTrips(
  session: Session,
  page: Page,
  questions: Question[],
  runs: number,
): Promise<Map<string, Times>> {
  return inTurns(questions, runs, 1, async (question) => {
    await session.stopWorker();
    await new Promise((resolve) => setTimeout(resolve, CLOSED_MS));
    return roundTrip(page, question);
  });
}

async function inTurns(
  questions: Question[],
  runs: number,
  uncounted: number,
  measure: (question: Question) => Promise<number>,
): Promise<Map<string, Times>> {
  const times = new Map<string, Times>(questions.map(({ name }) => [name, []]));
  for (let turn = -uncounted; turn < runs; turn += 1) {
    for (const question of questions) {
      const time = await measure(question);
      if (turn >= 0) times.get(question.name)?.push(time);
    }
  }
  return times;
}

/** From a page of the extension, as a content script would: the worker makes no difference. */
async function roundTrip(page: Page, { message, check }: Question): Promise<number> {
  const timed: unknown = await page.evaluate(`(async (message) => {
    const started = performance.now();
    const answer = await chrome.runtime.sendMessage(message);
    return { ms: performance.now() - started, answer };
  })(${JSON.stringify(message)})`);
  const { ms, answer } = v.parse(timedSchema, timed);
  check(answer);
  return ms;
}
