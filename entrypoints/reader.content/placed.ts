import { reportError } from '@/report-error';
import type { Found } from '../detector.content/found';
import { nextTurn } from './next-turn';
import type { ShadowHost } from './shadow-host';

/** Something of ours that stands for one found mention. */
export interface Placed {
  host: ShadowHost;
  /** Draws it again, after a change of what it shows. */
  draw(): void;
}

/** How one kind of thing is made and where it goes. */
export interface Placing {
  /**
   * Makes it, ready to be seen; `undefined` when there is nothing to show after all.
   *
   * @param current what is found there now: an answer of the reader changes it
   */
  make(current: () => Found): Promise<Placed | undefined>;
  put(placed: Placed, found: Found): void;
}

/** A page may throw our element away; it is put back this often, and then left alone. */
const PUT_BACK = 1;

/** So many are made in one turn. */
const AT_ONCE = 35;

interface Entry {
  found: Found;
  /** Absent while it is being made. */
  placed?: Placed;
  /** How often it may still be put back. */
  lives: number;
}

/** Keeps exactly one thing at each found mention, and none elsewhere. */
export class PlacedAtMentions {
  readonly #placing: Placing;
  readonly #placed = new Map<Element, Entry>();

  constructor(placing: Placing) {
    this.#placing = placing;
  }

  /** Makes the page agree with what is found on it now. Repeating it changes nothing. */
  agree(found: Found[]): void {
    const wanted = new Map(found.map((one) => [one.mention.element, one]));
    for (const [element, { placed, found }] of this.#placed) {
      if (wanted.get(element)?.match.summary === found.match.summary) continue;
      placed?.host.remove();
      this.#placed.delete(element);
    }
    let fresh = 0;
    let turn: Promise<void> | undefined;
    for (const [element, one] of wanted) {
      if (!this.#placed.has(element)) fresh += 1;
      if (fresh > AT_ONCE) {
        fresh = 1;
        turn = (turn ?? Promise.resolve()).then(nextTurn);
      }
      this.#place(element, one, turn);
    }
  }

  drawAll(): void {
    for (const { placed } of this.#placed.values()) placed?.draw();
  }

  removeAll(): void {
    this.agree([]);
  }

  #place(element: Element, found: Found, turn: Promise<void> | undefined): void {
    const known = this.#placed.get(element);
    if (!known) {
      const entry: Entry = { found, lives: PUT_BACK };
      this.#placed.set(element, entry);
      this.#make(element, entry, turn).catch(reportError);
      return;
    }
    const regraded = known.found.match.grade !== found.match.grade;
    known.found = found;
    if (regraded) known.placed?.draw();
    if (known.placed && !known.placed.host.element.isConnected && known.lives > 0) {
      known.lives -= 1;
      this.#placing.put(known.placed, found);
    }
  }

  async #make(element: Element, entry: Entry, turn: Promise<void> | undefined): Promise<void> {
    if (turn) await turn;
    if (this.#placed.get(element) !== entry) return;
    const placed = await this.#placing.make(() => entry.found);
    // What was found may have gone while the summary was read.
    if (!placed || this.#placed.get(element) !== entry) return;
    entry.placed = placed;
    this.#placing.put(placed, entry.found);
    placed.draw();
  }
}
