/** Watches elements for being shown, hidden, or made wider or narrower. */
export interface WatchedWidths {
  /** Watches these, and no longer those before. */
  watch(elements: ReadonlySet<Element>): void;
}

/** @param onChange called after a change of a width; that of a hidden element is 0 */
export function watchWidths(onChange: () => void, signal: AbortSignal): WatchedWidths {
  const widths = new Map<Element, number>();
  const observer = new ResizeObserver((entries) => {
    let changed = false;
    for (const { target, contentRect } of entries) {
      const before = widths.get(target);
      changed ||= before !== undefined && before !== contentRect.width;
      widths.set(target, contentRect.width);
    }
    if (changed) onChange();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(elements) {
      for (const element of widths.keys()) {
        if (elements.has(element)) continue;
        observer.unobserve(element);
        widths.delete(element);
      }
      for (const element of elements) {
        if (widths.has(element)) continue;
        widths.set(element, element.getBoundingClientRect().width);
        observer.observe(element);
      }
    },
  };
}
