import type { Browser } from 'puppeteer-core';

/** Says what to try, then waits until the window is closed. */
export async function stayOpen(browser: Browser): Promise<number> {
  console.log(
    [
      '',
      'The extension runs in this window; your own browser profile is not touched.',
      '  · The summary stands beside the abstract of the paper that is open.',
      "  · The extension's button on the toolbar opens the popup: this summary, search, reading list.",
      '  · Other pages with explained papers: arxiv.org/abs/2303.01469, arxiv.org/abs/2204.06125',
      'Close the window (or press Ctrl-C) to end.',
    ].join('\n'),
  );
  await windowsClosed(browser);
  return 0;
}

/** On macOS a browser outlives its windows: the last tab's closing counts too. */
function windowsClosed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.on('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      if (!browser.targets().some((target) => target.type() === 'page')) resolve();
    });
  });
}
