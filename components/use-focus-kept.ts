import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the focus in a window: where what has it is taken away, the next row of its list takes it, or
 * the view. Keys would begin at the top of the page else, and a reader of screens would fall silent.
 * Browsers tell nobody of it: no event says that what had the focus is gone.
 *
 * @param view an element that can have the focus; what stands beside it is watched too
 */
export function useFocusKept(view: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = view.current?.parentElement;
    if (!root) return;
    let last: Element | undefined;
    const keep = (records: MutationRecord[]) => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const gone = last;
      last = undefined;
      const record = records.find(({ removedNodes }) =>
        [...removedNodes].some((node) => node.contains(gone)),
      );
      const next = record && nextRow(record);
      (next ?? view.current)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    // Only what stands around it can take it away: of rows that come and go elsewhere nothing is told.
    const follow = ({ target }: FocusEvent) => {
      observer.disconnect();
      last = target instanceof Element ? target : undefined;
      for (let around = last?.parentElement; around; around = around.parentElement) {
        observer.observe(around, { childList: true });
        if (around === root) return;
      }
    };
    root.addEventListener('focusin', follow);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', follow);
    };
  }, [view]);
}

/** The first control of the row after the one that was taken out of a list, or of the one before. */
function nextRow({ target, nextSibling, previousSibling }: MutationRecord) {
  const row = nextSibling ?? previousSibling;
  if (!(target instanceof HTMLUListElement && row instanceof HTMLElement)) return undefined;
  return row.querySelector<HTMLElement>('a[href], button');
}
