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
const AT_ONCE = 25;

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
    const fresh: [Element, Entry][] = [];
    for (const [element, one] of wanted) {
      const known = this.#placed.get(element);
      if (known) this.#renew(known, one);
      else fresh.push([element, { found: one, lives: PUT_BACK }]);
    }
    this.#makeAll(fresh).catch(reportError);
  }

  drawAll(): void {
    for (const { placed } of this.#placed.values()) placed?.draw();
  }

  removeAll(): void {
    this.agree([]);
  }

  #renew(known: Entry, found: Found): void {
    const regraded = known.found.match.grade !== found.match.grade;
    known.found = found;
    if (regraded) known.placed?.draw();
    if (known.placed && !known.placed.host.element.isConnected && known.lives > 0) {
      known.lives -= 1;
      this.#placing.put(known.placed, found);
    }
  }

  async #makeAll(entries: [Element, Entry][]): Promise<void> {
    for (const [element, entry] of entries) this.#placed.set(element, entry);
    for (let from = 0; from < entries.length; from += AT_ONCE) {
      if (from > 0) await nextTurn();
      const some = entries.slice(from, from + AT_ONCE);
      await Promise.all(some.map((one) => this.#make(...one).catch(reportError)));
      const host = some.at(-1)?.[1].placed?.host;
      if (host) computeStyles(host);
    }
  }

  async #make(element: Element, entry: Entry): Promise<void> {
    if (this.#placed.get(element) !== entry) return;
    const placed = await this.#placing.make(() => entry.found);
    // What was found may have gone while the summary was read.
    if (!placed || this.#placed.get(element) !== entry) return;
    entry.placed = placed;
    this.#placing.put(placed, entry.found);
    placed.draw();
  }
}

/** Has the browser compute the styles of all that is new now: its frame has the page to lay out. */
function computeStyles({ element }: ShadowHost): void {
  void getComputedStyle(element).color;
}
