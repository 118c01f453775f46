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
  const watching = page.evaluate(watchUntil(selector));
  await begin();
  return v.parse(stretchSchema, await watching);
}

/** Text, since the compiler would keep names of functions by means that a page does not have. */
const watchUntil = (selector: string): string => `(async () => {
  const tabs = () => [...document.querySelectorAll('[role=tab]')];
  const shown = () => tabs().find((tab) => tab.getAttribute('aria-selected') === 'true');
  const isChannels = (tab) => tab?.textContent === 'Каналы';
  const began = performance.now();
  let [longest, answered, at, pressedAt] = [0, 0, began, began];
  let pressed;
  while (pressed || !document.querySelector(${JSON.stringify(selector)})) {
    await new Promise((resolve) => setTimeout(resolve, ${LOOK_MS}));
    const now = performance.now();
    longest = Math.max(longest, now - at - ${LOOK_MS});
    at = now;
    if (pressed && shown() === pressed) {
      answered = Math.max(answered, now - pressedAt);
      pressed = undefined;
    } else if (!pressed && now - pressedAt > ${PRESS_MS}) {
      pressed = tabs().findLast((tab) => isChannels(tab) !== isChannels(shown()));
      pressedAt = now;
      pressed?.click();
    }
  }
  return { took: performance.now() - began, longest, answered };
})()`;
