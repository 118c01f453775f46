import type { Page } from 'puppeteer-core';

/** Evaluates with the extension's rights, in a page of its origin that runs none of its scripts. */
export interface Evaluator {
  /** Gives the value of an expression, awaited; in it `browser` stands for `chrome` too. */
  evaluate(expression: string): Promise<unknown>;
  /** Closes that page, until the next expression: the extension is not loaded anew under it. */
  rest(): Promise<void>;
}

/**
 * The page is the extension's manifest. It is opened at the first expression and stays, behind the
 * others: opening one takes a third of a second.
 */
export function evaluatorIn(
  openExtensionPage: (path: string, where: 'background') => Promise<Page>,
): Evaluator {
  let page: Promise<Page> | undefined;
  return {
    async evaluate(expression) {
      page ??= openExtensionPage('manifest.json', 'background');
      return (await page).evaluate(
        `(async (browser) => (${expression}))(globalThis.browser ?? globalThis.chrome)`,
      );
    },
    async rest() {
      await (await page)?.close();
      page = undefined;
    },
  };
}
