import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterAfterKeyword, typeAfterKeyword } from './harness/browser-gestures';
import { openBrowser } from './harness/open-browser';
import { soon } from './harness/our-elements';
import { queryOf, texts } from './harness/popup-views';
import type { Session } from './harness/session';
import { addresses, explained, oneOfEach } from './pages/one-of-each';

const { title, paper } = explained;

describe.each(['chromium', 'firefox'] as const)('the address bar of %s after «cr»', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await openBrowser(name);
    session.serve(oneOfEach);
    page = await session.open(addresses.elsewhere);
    // Firefox gives the keyword to the extension once its background has run.
    await session.evaluateInExtension("browser.runtime.sendMessage('wake up').catch(() => {})");
  });
  afterAll(() => session?.close());

  /** The page that Enter leads to, in the tab that was in front. */
  async function enter(text: string): Promise<Page> {
    await page.bringToFront();
    await enterAfterKeyword(name, session, text);
    return page;
  }

  test('suggests the summaries that the text finds, as far as it is typed', async () => {
    const suggestions = await typeAfterKeyword(name, session, 'consistency mod');
    expect(suggestions[0]).toEqual({
      content: paper.title,
      description: expect.stringContaining(title),
    });
    expect(suggestions.length).toBeLessThanOrEqual(6);
    const inRussian = await typeAfterKeyword(name, session, 'сетей');
    expect(inRussian.length).toBeGreaterThan(1);
  });

  test.each(['', ' ', 'пингвин'])('suggests nothing for «%s»', async (text) => {
    expect(await typeAfterKeyword(name, session, text)).toEqual([]);
  });

  test('writes signs of XML as each browser reads them', async () => {
    const [suggestion] = await typeAfterKeyword(name, session, 'Informed Adversaries');
    const venue = name === 'chromium' ? 'IEEE S&#38;P 2022' : 'IEEE S&P 2022';
    expect(suggestion?.description).toContain(venue);
  });

  test.each([paper.title, paper.arxivId ?? ''])('Enter on «%s» opens the summary', async (text) => {
    const library = await enter(text);
    await expect
      .poll(() => library.evaluate('location.href'), soon)
      .toContain('/library.html?summary=');
    await expect.poll(() => texts(library, '.summary > h2'), soon).toEqual([title]);
  });

  test('Enter on any other text opens the search for it', async () => {
    const library = await enter('сетей');
    await expect
      .poll(() => library.evaluate('location.href'), soon)
      .toContain('/library.html?query=');
    await expect.poll(() => queryOf(library), soon).toBe('сетей');
    await expect.poll(() => texts(library, '.row mark'), soon).not.toEqual([]);
  });
});
