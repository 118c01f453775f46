import type { Page } from 'puppeteer-core';
import { TENTH } from './made-up-entries';
import { timesToPaint } from './time-to-paint';

/** Words of titles, of notes and of summaries. */
const QUERIES = ['learning', 'bayesian', 'graph'];
/** Between two keystrokes of a quick writer. */
const BETWEEN_MS = 80;
const ROWS = '.paper-rows';
const WHEEL_PX = 700;

/** Each interaction once, by its name, with the milliseconds that it took. */
export async function* interactions(page: Page, run: number): AsyncGenerator<[string, number]> {
  yield* search(page, QUERIES[(run + QUERIES.length) % QUERIES.length] ?? '');
  yield* filter(page);
  yield* scroll(page);
  yield* tagMany(page, `новая ${run}`);
}

async function* search(page: Page, query: string): AsyncGenerator<[string, number]> {
  const signs = [{ selector: `${ROWS}[aria-busy=false]` }];
  await page.focus('.list-search');
  for (const [i, letter] of [...query].entries()) {
    const act = () => page.keyboard.type(letter);
    const [time = 0] = await timesToPaint(page, { event: 'input', signs, act });
    yield [i === 0 ? 'search: the first letter' : 'search: each further letter', time];
    await pause();
  }
  await page.$eval('.list-search', (input) => input instanceof HTMLInputElement && input.select());
  const act = () => page.keyboard.press('Backspace');
  yield ['search: taken back', (await timesToPaint(page, { event: 'input', signs, act }))[0] ?? 0];
  await pause();
}

async function* filter(page: Page): AsyncGenerator<[string, number]> {
  for (const [name, place] of [
    ['by status', 1],
    ['by summary', 2],
    ['by tag', 3],
  ] as const) {
    const choice = `.choices:nth-of-type(${place}) .choice`;
    const signs = [{ selector: `${choice}[aria-pressed=true]` }];
    const act = () => page.click(choice);
    const [time = 0] = await timesToPaint(page, { event: 'click', signs, act });
    yield [`filter: ${name}`, time];
    await pause();
    await page.click(choice);
    await pause();
  }
}

async function* scroll(page: Page): AsyncGenerator<[string, number]> {
  await page.$eval(ROWS, (rows) => rows.scrollTo(0, 0));
  await pause();
  await page.hover(ROWS);
  const next = await page.$$eval('.row', (rows) => rows.length);
  const [wheel = 0] = await timesToPaint(page, {
    event: 'scroll',
    signs: [{ selector: `.row[data-index="${next}"]` }],
    act: () => page.mouse.wheel({ deltaY: WHEEL_PX }),
  });
  yield ['scroll: by the wheel', wheel];
  await pause();
  const [jump = 0] = await timesToPaint(page, {
    event: 'scroll',
    signs: [{ selector: `.row[data-index="${next}"]`, absent: true }],
    act: () => page.$eval(ROWS, (rows) => rows.scrollTo(0, rows.scrollHeight * 0.7)),
  });
  yield ['scroll: far, by its bar', jump];
  await page.$eval(ROWS, (rows) => rows.scrollTo(0, 0));
  await pause();
}

/** A thousand entries: each tenth one. */
async function* tagMany(page: Page, tag: string): AsyncGenerator<[string, number]> {
  const choice = `.choice::-p-text(${TENTH})`;
  await page.locator(choice).click();
  await page.click('.list-search'); // Keys are for the list only outside of fields.
  await page.focus(ROWS);
  const chosen = [{ selector: '.chosen-bar', text: '1' }];
  const all = () => page.keyboard.press('a');
  const [time = 0] = await timesToPaint(page, { event: 'keydown', signs: chosen, act: all });
  yield ['choose all of 1,000', time];
  await page.type('.chosen-bar input', tag);
  await pause();
  const [shown = 0, kept = 0] = await timesToPaint(page, {
    event: 'keydown',
    signs: [
      { selector: ROWS, text: tag },
      { selector: '.done-bar', text: tag },
    ],
    act: () => page.keyboard.press('Enter'),
  });
  yield ['tag 1,000: shown', shown];
  yield ['tag 1,000: kept', kept];
  await page.click('.done-bar .removed button');
  await page.waitForFunction(
    (text) => !document.querySelector('.paper-rows')?.textContent?.includes(text),
    {},
    tag,
  );
  await page.focus(ROWS);
  await page.keyboard.press('Escape');
  await page.locator(choice).click();
  await pause();
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
}
