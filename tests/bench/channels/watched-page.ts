import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

/** What a page's own thread went through meanwhile, in milliseconds by the clock. */
export interface Stretch {
  /** How long it took in all. */
  took: number;
  /** The longest time in which the page did nothing else: its longest task, whoever's it was. */
  longest: number;
  /** The longest time from a press of a tab to the view's being there. */
  answered: number;
}

const stretchSchema = v.object({ took: v.number(), longest: v.number(), answered: v.number() });

/** Between two looks at the clock. */
const LOOK_MS = 4;
/** Between two presses. */
const PRESS_MS = 500;

/**
 * Begins something on the library's page, and waits until `selector` is there; meanwhile a reader
 * presses tabs. The page looks at the clock all the time: it must not look at it late.
 */
export async function watched(
  page: Page,
  begin: () => Promise<unknown>,
  selector: string,
): Promise<Stretch> {
  await page.evaluate(installWatch);
  const watching = page.evaluate(`watchUntil(${JSON.stringify([selector, LOOK_MS, PRESS_MS])})`);
  await begin();
  return v.parse(stretchSchema, await watching);
}

/** Runs in the page. */
function installWatch(): void {
  const tabs = () => [...document.querySelectorAll<HTMLElement>('[role=tab]')];
  const shown = () => tabs().find((tab) => tab.ariaSelected === 'true');
  const isChannels = (tab: HTMLElement | undefined) => tab?.textContent === 'Каналы';

  async function watchUntil([selector, lookMs, pressMs]: [string, number, number]) {
    const began = performance.now();
    let [longest, answered, at, pressedAt] = [0, 0, began, began];
    let pressed: HTMLElement | undefined;
    while (pressed || !document.querySelector(selector)) {
      await new Promise((resolve) => setTimeout(resolve, lookMs));
      const now = performance.now();
      longest = Math.max(longest, now - at - lookMs);
      at = now;
      if (pressed && shown() === pressed) {
        answered = Math.max(answered, now - pressedAt);
        pressed = undefined;
      } else if (!pressed && now - pressedAt > pressMs) {
        pressed = tabs().findLast((tab) => isChannels(tab) !== isChannels(shown()));
        pressedAt = now;
        pressed?.click();
      }
    }
    return { took: performance.now() - began, longest, answered };
  }

  Object.assign(globalThis, { watchUntil });
}
