import { markIn, type PageRow } from './page-rows';
import { stepFrom } from './step';

/** A row this near to the window's edge is moved to its middle; the line may be at the upper one. */
const MARGIN = 110;

/** Goes from one explained row to another. */
export class RowStepper {
  #current: PageRow | undefined;

  /** The row that was stepped to, while it is in the window. */
  inWindow(): Element | undefined {
    const { top = -1 } = this.#current?.row[0].getBoundingClientRect() ?? {};
    return top >= 0 && top < innerHeight ? this.#current?.row[0] : undefined;
  }

  /** Goes to the next (1) or previous (-1) of `rows`: it is seen, and its mark has the focus. */
  step(rows: readonly PageRow[], by: 1 | -1): void {
    const tops = rows.map(({ row }) => row[0].getBoundingClientRect().top);
    const at = rows.findIndex(({ row }) => row[0] === this.#current?.row[0]);
    const next = rows[stepFrom(tops, by, at < 0 ? undefined : at, innerHeight)];
    if (next) this.#go(next);
  }

  #go(next: PageRow): void {
    if (this.#current) markIn(this.#current)?.removeAttribute('data-current');
    this.#current = next;
    const mark = markIn(next);
    mark?.setAttribute('data-current', '');
    mark?.shadowRoot?.querySelector('button')?.focus({ preventScroll: true });
    if (!isWellSeen(next)) next.row[0].scrollIntoView({ block: 'center', behavior: 'instant' });
  }
}

function isWellSeen({ row }: PageRow): boolean {
  const top = row[0].getBoundingClientRect().top;
  const bottom = row[row.length - 1]?.getBoundingClientRect().bottom ?? top;
  return top >= MARGIN && bottom <= innerHeight;
}
