import type { Page } from 'puppeteer-core';

/** Evaluates an expression with the extension's rights and gives its value, awaited. */
export type Evaluate = (expression: string) => Promise<unknown>;

/**
 * Evaluates in a page of the extension's origin that runs none of its scripts: its manifest. The
 * page is opened at the first expression and stays, behind the others: opening one takes a third
 * of a second.
 *
 * @returns takes expressions in which `browser` stands for `chrome` too
 */
export function evaluatorIn(
  openExtensionPage: (path: string, where: 'background') => Promise<Page>,
): Evaluate {
  let opening: Promise<Page> | undefined;
  const open = () => {
    opening = openExtensionPage('manifest.json', 'background');
    return opening;
  };
  return async (expression) => {
    const awaited = `(async (browser) => (${expression}))(globalThis.browser ?? globalThis.chrome)`;
    const page = await (opening ?? open());
    return page.evaluate(awaited).catch(async (error: unknown) => {
      // The page goes when the extension is loaded anew; nothing was evaluated then.
      if (!/no such frame|Target closed/.test(String(error))) throw error;
      return (await open()).evaluate(awaited);
    });
  };
}
