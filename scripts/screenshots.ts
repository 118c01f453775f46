/** Draws the screenshots of `docs/screenshots/` in a real Chromium: `npm run screenshots`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openBrowser } from '../tests/e2e/harness/open-browser';
import type { Session } from '../tests/e2e/harness/session';
import { forumContent, openReviewPage } from '../tests/e2e/pages/openreview';
import { inProject } from './project-root';
import { drawChannels } from './screenshots/channels';
import { drawLibrary } from './screenshots/library';
import { arxivAbsPage } from './stand-in/arxiv-abs';
import { examplePaper } from './stand-in/example-paper';

const FOLDER = inProject('docs/screenshots');
const PAGES = inProject('tests/fixtures/pages');
interface Look {
  language: 'ru' | 'en';
  colorScheme: 'light' | 'dark';
  list: Parameters<typeof drawLibrary>[1];
  channels: Parameters<typeof drawChannels>[1];
}
const LOOKS: Look[] = [
  {
    language: 'ru',
    colorScheme: 'light',
    list: { counts: [0, 3, 500], narrow: true },
    channels: { counts: [1, 3, 12], narrow: true },
  },
  {
    language: 'ru',
    colorScheme: 'dark',
    list: { counts: [0, 3, 500], narrow: false },
    channels: { counts: [3, 12], narrow: true },
  },
  {
    language: 'en',
    colorScheme: 'light',
    list: { counts: [500], narrow: false },
    channels: { counts: [12], narrow: false },
  },
];
/** A paper that may be one that is explained: the end of its title is missing. */
const CUT = { id: 'cutTitle001', title: 'Hierarchical Text-Conditional Image Generation' };
/** arXiv has no dark page of its own: this is what extensions that darken pages make of it. */
const DARK_PAGE = 'html, body { background: #16181b; color: #ddd }';

type Draw = (page: Page, what: string) => Promise<unknown>;

for (const look of LOOKS) {
  // What one has saved is not on the list of the next.
  await inBrowser(look, (session, draw) => drawAll(session, look, draw));
  await inBrowser(look, (session, draw) => drawLibrary(session, look.list, draw));
  await inBrowser(look, (session, draw) => drawChannels(session, look.channels, draw));
}

async function inBrowser(
  look: Look,
  work: (session: Session, draw: Draw) => Promise<void>,
): Promise<void> {
  const session = await openBrowser('chromium', look);
  const path = (what: string): `${string}.png` =>
    `${resolve(FOLDER, what)}-${look.language}-${look.colorScheme}.png`;
  try {
    await work(session, (page, what) => page.screenshot({ path: path(what) }));
  } finally {
    await session.close();
  }
}

function serve(session: Session): void {
  const fixture = (file: string) => readFileSync(resolve(PAGES, file), 'utf8');
  session.serve(({ pathname, hostname }) => {
    if (hostname === 'openreview.net') return openReviewPage(CUT.title, forumContent(CUT));
    if (pathname.startsWith('/abs/')) return arxivAbsPage(examplePaper);
    return fixture('2026-07_arxiv-list-new.html');
  });
}

async function drawAll(session: Session, look: Look, draw: Draw): Promise<void> {
  serve(session);
  mkdirSync(FOLDER, { recursive: true });
  const openPage = async (address: string, shown: string) => {
    const page = await session.open(address);
    await page.waitForSelector(shown);
    if (look.colorScheme === 'dark') await page.addStyleTag({ content: DARK_PAGE });
    return page;
  };
  const paper = await openPage('https://arxiv.org/abs/2301.08243', 'concise-summary');
  await draw(paper, 'card');
  await draw(
    await openPage('https://openreview.net/forum?id=cutTitle001', 'concise-summary'),
    'question',
  );
  const popup = await session.openPopup(paper);
  await popup.setViewport({ width: 520, height: 600 });
  await popup.waitForSelector('.summary');
  await draw(popup, 'popup');
  await popup.click('.save');
  await popup.click('[role=tab]:nth-child(2)');
  await popup.type('[role=combobox]', 'сетей');
  await draw(popup, 'search');
  await popup.click('[role=tab]:nth-child(3)');
  await popup.waitForSelector('.saved');
  await draw(popup, 'list');
  const list = await openPage('https://arxiv.org/list/cs.CV/new', 'concise-mark');
  await list.hover('concise-mark');
  await list.waitForSelector('concise-popover');
  await draw(list, 'marks');
}
