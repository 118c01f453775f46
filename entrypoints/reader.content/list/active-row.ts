/**
 * Tells which row the pointer or the focus is in: the latest of the two. One listener of each kind
 * for all rows of the page.
 *
 * @param rowOf the row that an element is one of the parts of, if it is one
 * @param onChange called with the row that is left and the one that is entered
 */
export function watchActiveRow<Row>(
  rowOf: (part: Element) => Row | undefined,
  onChange: (left: Row | undefined, entered: Row | undefined) => void,
  signal: AbortSignal,
): void {
  let active: Row | undefined;
  const look = ({ target }: Event) => {
    let row: Row | undefined;
    for (let at = target instanceof Element ? target : null; at && !row; at = at.parentElement) {
      row = rowOf(at);
    }
    if (row === active) return;
    onChange(active, row);
    active = row;
  };
  document.addEventListener('pointerover', look, { signal });
  document.addEventListener('focusin', look, { signal });
}
