import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** A row that is drawn, and how far below the first one it begins, in px. */
export interface DrawnRow {
  index: number;
  top: number;
}

export interface VirtualRows {
  /** The element that scrolls. */
  scroller: { current: HTMLDivElement | null };
  drawn: DrawnRow[];
  /** The height of all rows, in px. */
  height: number;
  /** Takes each drawn row's element, which says its number in `data-index`: its height is kept. */
  measure(row: HTMLElement | null): void;
  /** Scrolls, where that is needed, until a row is seen. */
  reveal(index: number): void;
}

/** Rows drawn beyond what is seen, at both ends. */
const BEYOND = 6;

/**
 * The rows of a long list that are near to be seen.
 *
 * @param keyOf names a row, wherever in the list it stands: its height is known by it
 * @param likelyHeight of a row that was not drawn yet, in px
 */
export function useVirtualRows(
  count: number,
  keyOf: (index: number) => string,
  likelyHeight: number,
): VirtualRows {
  const scroller = useRef<HTMLDivElement>(null);
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    getItemKey: keyOf,
    getScrollElement: () => scroller.current,
    estimateSize: () => likelyHeight,
    overscan: BEYOND,
    // Until the element is there: rows are drawn at once, not one drawing later.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => draw(undefined),
  };
  const [rows] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return {
    scroller,
    drawn: rows.getVirtualItems().map(({ index, start }) => ({ index, top: start })),
    height: rows.getTotalSize(),
    measure: rows.measureElement,
    reveal: (index) => rows.scrollToIndex(index, { align: 'auto' }),
  };
}
