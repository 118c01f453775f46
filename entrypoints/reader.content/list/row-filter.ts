import { reportError } from '@/report-error';
import { outward } from './outward';

const HIDDEN = 'data-concise-hidden';
/** So many elements change in one task: they are laid out within a frame or two. */
const BATCH = 120;

/**
 * For the page, as long as the line is on it: without the line nothing stays hidden. The numbers of
 * an `ol` count the boxes of its rows, so there a row keeps one, of no height.
 */
export const HIDING_CSS = `
[${HIDDEN}], ol > li[${HIDDEN}] > * { display: none !important; }
ol > li[${HIDDEN}] {
  display: list-item !important; visibility: hidden !important; overflow: hidden !important;
  height: 0 !important; min-height: 0 !important; margin: 0 !important; padding: 0 !important;
  border: 0 !important; list-style: none !important;
}`;

export function isHidden(element: Element): boolean {
  return element.closest(`[${HIDDEN}]`) !== null;
}

/** Hides and shows elements, many in many tasks, none of them long; the last call counts. */
export class RowFilter {
  #latest: symbol | undefined;

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
    for (let i = 0; i < queue.length && goesOn(); i += BATCH) {
      if (i > 0) await aBreak();
      if (goesOn()) keepInPlace(anchor, () => turn(queue.slice(i, i + BATCH), hidden));
    }
  }
}

function turn(elements: Element[], hidden: ReadonlySet<Element>): void {
  for (const element of elements) element.toggleAttribute(HIDDEN, hidden.has(element));
}

function keepInPlace(anchor: Element | undefined, change: () => void): void {
  const before = anchor?.getBoundingClientRect().top;
  change();
  // Asked for in any case: this batch is to be laid out in this task, not all of them in one.
  const { top } = (anchor ?? document.documentElement).getBoundingClientRect();
  if (before !== undefined && top !== before) scrollBy({ top: top - before, behavior: 'instant' });
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
