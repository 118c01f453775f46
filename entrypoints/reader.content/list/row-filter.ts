import { reportError } from '@/report-error';
import { nearestFirst } from './nearest-first';

const HIDDEN = 'data-concise-hidden';
/** So many elements change in one task: they are laid out within a frame or two. */
const BATCH = 300;

/** The numbers of an `ol` count the boxes of its rows: there a row keeps one, of no height. */
const HIDING_CSS = `
[${HIDDEN}], ol > li[${HIDDEN}] > * { display: none !important; }
ol > li[${HIDDEN}] {
  display: list-item !important; visibility: hidden !important; overflow: hidden !important;
  height: 0 !important; min-height: 0 !important; margin: 0 !important; padding: 0 !important;
  border: 0 !important; list-style: none !important;
}`;

/** Browsers hold on to what they think is read, each in its way: only we know what it is. */
const STEADY_CSS = ':root { overflow-anchor: none; }';

export function isHidden(element: Element): boolean {
  return element.closest(`[${HIDDEN}]`) !== null;
}

/** Hides and shows elements, many in many tasks, none of them long; the last call counts. */
export class RowFilter {
  #latest: symbol | undefined;
  readonly #steady = styleOf(STEADY_CSS);
  /** Has to be on the page: where it is thrown away, nothing stays hidden. */
  readonly styles = [styleOf(HIDING_CSS), this.#steady];

  constructor() {
    this.#keepSteady(false);
  }

  /**
   * Has exactly these elements hidden.
   *
   * @param anchor what stays where it is in the window meanwhile; one that is hidden yet comes to
   *   its top
   */
  hide(hidden: ReadonlySet<Element>, anchor: Element | undefined): void {
    const call = Symbol();
    this.#latest = call;
    this.#run(hidden, anchor, () => this.#latest === call).catch(reportError);
  }

  /** All of it in tasks of its own: what was pressed shows at once that it is. */
  async #run(
    hidden: ReadonlySet<Element>,
    anchor: Element | undefined,
    goesOn: () => boolean,
  ): Promise<void> {
    await aBreak();
    const were = document.querySelectorAll(`[${HIDDEN}]`);
    const queue = [
      ...inTurn(
        [...were].filter((one) => !hidden.has(one)),
        anchor,
        'show',
      ),
      ...inTurn(
        [...hidden].filter((one) => !one.hasAttribute(HIDDEN)),
        anchor,
        'hide',
      ),
    ];
    this.#keepSteady(true);
    let left = 0;
    for (let i = 0; i < queue.length; i += BATCH) {
      await aBreak();
      if (!goesOn()) return;
      left = keepInPlace(anchor, left, () => turn(queue.slice(i, i + BATCH), hidden));
    }
    this.#keepSteady(false);
  }

  #keepSteady(on: boolean): void {
    this.#steady.media = on ? 'all' : 'not all';
  }
}

function styleOf(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}

/**
 * What is near comes first, so that what is in the window is right at once. Then things are shown
 * from the top down and hidden from the bottom up: so little is below that moves each time.
 */
function inTurn(elements: Element[], anchor: Element | undefined, how: 'show' | 'hide'): Element[] {
  const place = placeOf(anchor, elements);
  return how === 'show'
    ? nearestFirst(elements, place, BATCH)
    : nearestFirst(elements.toReversed(), elements.length - place, BATCH);
}

function turn(elements: Element[], hidden: ReadonlySet<Element>): void {
  for (const element of elements) element.toggleAttribute(HIDDEN, hidden.has(element));
}

/**
 * @param left how far from its place the last change left `anchor`: windows scroll by whole pixels
 * @returns the same of this change
 */
function keepInPlace(anchor: Element | undefined, left: number, change: () => void): number {
  // Asked for in any case: this batch is to be laid out in this task, not all of them in one.
  const top = () => (anchor ?? document.documentElement).getBoundingClientRect().top;
  const place = top() - left;
  change();
  const moved = top() - place;
  if (!anchor || moved === 0) return 0;
  scrollBy({ top: moved, behavior: 'instant' });
  return top() - place;
}

/** Where `anchor` is, or would be, among elements in document order: few are compared with it. */
function placeOf(anchor: Element | undefined, elements: readonly Element[]): number {
  let [low, high] = [0, anchor ? elements.length : 0];
  while (anchor && low < high) {
    const middle = (low + high) >> 1;
    const position = elements[middle]?.compareDocumentPosition(anchor) ?? 0;
    if (position & Node.DOCUMENT_POSITION_FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return low;
}

function aBreak(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
