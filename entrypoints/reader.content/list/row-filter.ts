import { reportError } from '@/report-error';
import { outward } from './outward';

const HIDDEN = 'data-concise-hidden';
/** So many elements change in one task: they are laid out within a frame or two. */
const BATCH = 120;

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

  async #run(
    hidden: ReadonlySet<Element>,
    anchor: Element | undefined,
    goesOn: () => boolean,
  ): Promise<void> {
    const were = document.querySelectorAll(`[${HIDDEN}]`);
    const changing = [
      ...[...were].filter((one) => !hidden.has(one)),
      ...[...hidden].filter((one) => !one.hasAttribute(HIDDEN)),
    ];
    // What is near comes first, so that what is in the window is right at once.
    const queue = outward(changing, placeOf(anchor, changing));
    this.#keepSteady(true);
    let left = 0;
    for (let i = 0; i < queue.length; i += BATCH) {
      if (i > 0) await aBreak();
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

/** Where `anchor` is, or would be, among elements in document order. */
function placeOf(anchor: Element | undefined, elements: readonly Element[]): number {
  if (!anchor) return 0;
  const { DOCUMENT_POSITION_FOLLOWING } = Node;
  const after = elements.findIndex(
    (one) => one === anchor || anchor.compareDocumentPosition(one) & DOCUMENT_POSITION_FOLLOWING,
  );
  return after < 0 ? elements.length : after;
}

function aBreak(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
