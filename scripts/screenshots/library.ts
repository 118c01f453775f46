import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { summarySchema } from '../../data/summary';
import { keepEntries } from '../../tests/e2e/harness/kept-list';
import type { Session } from '../../tests/e2e/harness/session';
import { inProject } from '../project-root';
import { madeUpList } from './made-up-list';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 480, height: 800 };
/** Nothing moves any more: rows have been measured, and their papers looked up. */
const SETTLED_MS = 500;

type Draw = (page: Page, what: string) => Promise<unknown>;

/** What is drawn: with how many entries, and whether in a narrow window too. */
interface Wanted {
  counts: number[];
  narrow: boolean;
}

/** Draws the library with so many entries each, and with the last number an entry that is opened. */
export async function drawLibrary(
  session: Session,
  { counts, narrow }: Wanted,
  draw: Draw,
): Promise<void> {
  const lines = readFileSync(inProject('data/summaries.jsonl'), 'utf8').trimEnd().split('\n');
  const summaries = lines.map((line) => v.parse(summarySchema, JSON.parse(line)));
  for (const count of counts) {
    await keepEntries(session, madeUpList(count, summaries, new Date()));
    const library = await session.openExtensionPage('library.html');
    await library.bringToFront();
    await library.setViewport(WIDE);
    await library.waitForSelector(count > 0 ? '.row .explained' : '.list .empty');
    await settled();
    await draw(library, `library-${count}`);
    if (count === counts.at(-1)) await drawEntry(library, draw);
    if (count === counts.at(-1) && narrow) await drawNarrow(library, draw);
    await library.close();
  }
}

async function drawEntry(library: Page, draw: Draw): Promise<void> {
  await library.locator('.row:has(.explained):has(.tag)').click();
  await library.waitForSelector('.summary-section');
  await settled();
  await draw(library, 'library-entry');
}

/** From the entry back to the list. */
async function drawNarrow(library: Page, draw: Draw): Promise<void> {
  await library.setViewport(NARROW);
  await settled();
  await draw(library, 'library-narrow-entry');
  await library.locator('.entry .back').click();
  await settled();
  await draw(library, 'library-narrow');
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
}
