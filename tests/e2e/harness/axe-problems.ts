import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * What axe finds wrong on a page, a line for each element: the rule, where, and why. It looks into
 * shadow roots. https://github.com/dequelabs/axe-core/blob/develop/doc/API.md
 *
 * @param within selectors of the elements to look at; the whole page where there are none
 */
export async function problemsOf(page: Page, ...within: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (within) => {
    const checker: typeof axe = Reflect.get(globalThis, 'axe');
    const context = within.length > 0 ? { include: within.map((one) => [one]) } : document;
    const { violations, passes } = await checker.run(context);
    // Where no text was measured at all, that nothing is wrong would say nothing.
    if (!passes.some(({ id }) => id === 'color-contrast')) return ['axe saw no text'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = '' }) =>
          `${id}: ${target.flat().join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
      ),
    );
  }, within);
}
