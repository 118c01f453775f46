/** A pointer that only passes over a row is not in it. */
const REST_MS = 60;

/**
 * Tells which row the pointer or the focus is in: the latest of the two. One listener of each kind
 * for all rows of the page.
 *
 * @param rowOf the row that an element is one of the parts of, if it is one
 * @param onEnter called with the row that is entered; with none where the last one is left
 */
export function watchActiveRow<Row>(
  rowOf: (part: Element) => Row | undefined,
  onEnter: (entered: Row | undefined) => void,
  signal: AbortSignal,
): void {
  let active: Row | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  function enter(target: EventTarget | null): void {
    let row: Row | undefined;
    for (let at = target instanceof Element ? target : null; at && !row; at = at.parentElement) {
      row = rowOf(at);
    }
    if (row === active) return;
    active = row;
    onEnter(row);
  }
  const focused = ({ target }: Event) => {
    clearTimeout(resting);
    enter(target);
  };
  const pointed = ({ target }: Event) => {
    clearTimeout(resting);
    resting = setTimeout(() => enter(target), REST_MS);
  };
  document.addEventListener('pointerover', pointed, { signal });
  document.addEventListener('focusin', focused, { signal });
  signal.addEventListener('abort', () => clearTimeout(resting));
}
