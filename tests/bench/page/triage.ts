import type { Page } from 'puppeteer-core';
import type { Session } from '../../e2e/harness/session';
import { builtVersion } from '../scale/built-version';
import type { Table } from '../table';
import { median, met, ms, worst } from '../timings';
import { LONG_LIST } from './measured-pages';
import { type TaskTime, TRACED_STRETCH, tasksBetween } from './trace';

const ADDRESS = `https://arxiv.org${LONG_LIST.path}`;
const TASK_MS = 50;
/** Nothing has changed for so long: what was pressed is done. */
const QUIET_MS = 400;
const MARKS = { start: 'pressed', end: 'done' };

interface Action {
  name: string;
  /** What it presses in the line; without one, a script puts a letter into the first row. */
  button?: string;
}
/** What the browser itself takes to lay out such a page again. */
const LETTER = { name: 'for comparison: a script puts a letter into a row' };
const NEXT = { name: 'next', button: '[aria-keyshortcuts="]"]' };
const PREVIOUS = { name: 'previous', button: '[aria-keyshortcuts="["]' };
const MIDDLE = { name: '' };
const ON = { name: 'switch on', button: '.only' };
const OFF = { name: 'switch off', button: '.only' };
/** The names of these say where the reader is: at the top first, later in the middle. */
const ACTIONS: Action[] = [
  LETTER,
  { ...ON, name: 'switch on, at the top' },
  { ...OFF, name: 'switch off, at the top' },
  MIDDLE,
  NEXT,
  PREVIOUS,
  { ...ON, name: 'switch on, in the middle' },
  { ...NEXT, name: 'next, switched on' },
  { ...OFF, name: 'switch off, in the middle' },
];

/** How long the tasks are that the line above a long list makes of what is pressed in it. */
export async function triage(session: Session, runs: number): Promise<Table> {
  await builtVersion(session); // The gate is there.
  session.serve(({ pathname }) => (pathname === LONG_LIST.path ? LONG_LIST.html : undefined));
  const longest = new Map<string, TaskTime[]>();
  for (let run = 0; run <= runs; run += 1) {
    const page = await openList(session);
    for (const action of ACTIONS) {
      if (action === MIDDLE) await page.evaluate('scrollTo(0, document.body.scrollHeight / 2)');
      else {
        const tasks = await tasksOf(page, action);
        const task = {
          clock: worst(tasks.map(({ clock }) => clock)),
          ran: worst(tasks.map(({ ran }) => ran)),
        };
        // The first page is not counted: caches of code and of fonts fill.
        if (run > 0) longest.set(action.name, [...(longest.get(action.name) ?? []), task]);
      }
    }
    await page.close();
  }
  return tableOf(longest, runs);
}

async function openList(session: Session): Promise<Page> {
  const page = await session.open(ADDRESS);
  await page.waitForSelector('concise-list');
  await page.waitForFunction(
    `document.querySelectorAll('concise-mark').length === ${LONG_LIST.shown}`,
  );
  return page;
}

async function tasksOf(page: Page, { button = '' }: Action): Promise<TaskTime[]> {
  await page.tracing.start({ categories: TRACED_STRETCH });
  await page.evaluate(pressAndWait, button, MARKS, QUIET_MS);
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('the browser gave no trace');
  return tasksBetween(trace, MARKS.start, MARKS.end);
}

/** Runs in the page. Attributes of rows and of marks change as long as something goes on. */
async function pressAndWait(button: string, marks: typeof MARKS, quiet: number): Promise<void> {
  const line = document.querySelector('concise-list')?.shadowRoot;
  const pressed = button && line?.querySelector(button);
  if (button && !(pressed instanceof HTMLElement)) throw new Error('there is no line');
  performance.mark(marks.start);
  if (pressed instanceof HTMLElement) pressed.click();
  else document.querySelector('dt')?.append('x');
  await new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, quiet);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        observer.disconnect();
        resolve();
      }, quiet);
    });
    observer.observe(document.body, { subtree: true, attributes: true });
  });
  performance.mark(marks.end);
}

function tableOf(longest: Map<string, TaskTime[]>, runs: number): Table {
  return {
    title: 'The line above a list of 2,000 rows',
    notes: [
      `A hundred rows are explained; each thing is pressed on ${runs} pages. The longest task of the page's main thread from the press to the end of what it does, with what the browser lays out and draws for it: by the clock, and the time that the thread ran. The goal: under ${TASK_MS} ms.`,
    ],
    head: ['what is pressed', 'longest task, median', 'worst', 'ran, median', 'worst', 'met'],
    rows: [...longest].map(([name, tasks]) => [
      name,
      ms(median(tasks.map(({ clock }) => clock))),
      ms(worst(tasks.map(({ clock }) => clock))),
      ms(median(tasks.map(({ ran }) => ran))),
      ms(worst(tasks.map(({ ran }) => ran))),
      met(worst(tasks.map(({ clock }) => clock)), TASK_MS),
    ]),
  };
}
