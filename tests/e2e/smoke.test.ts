import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arxivAbsPage } from '../../scripts/stand-in/arxiv-abs';
import { examplePaper } from '../../scripts/stand-in/example-paper';
import { openBrowser } from './harness/open-browser';
import type { Session } from './harness/session';

const address = `https://arxiv.org/abs/${examplePaper.arxivId}`;

describe.each(['chromium', 'firefox'] as const)('%s', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser(browserName);
    session.serve((url) => (url.href === address ? arxivAbsPage(examplePaper) : undefined));
  });
  afterAll(() => session?.close());

  test("a paper's own page shows one summary, and nothing else is asked of the web", async () => {
    const page = await session.open(address);
    await page.waitForSelector('concise-summary[data-summary]');
    expect(await page.$$('concise-summary')).toHaveLength(1);
    expect(session.blocked).toEqual([]);
  });
});
