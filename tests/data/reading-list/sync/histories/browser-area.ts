import { oneOf, type Random, shuffled } from '../../../../bench/random';

/** What the browser's makers keep for all machines of a reader: items, with their versions. */
export type Server = Map<string, { value: unknown; version: number }>;

const AREA_BYTES = 102_400;
const ITEM_BYTES = 8_192;
const ITEMS = 512;
const MINUTE = 60_000;

/**
 * The sync area of one machine: a copy of its own, which the browser exchanges with the server when
 * it likes. It has the limits of both browsers, counted in each of their ways.
 */
export class BrowserArea {
  /** What failed, by reason. */
  readonly refused = new Map<string, number>();
  #items = new Map<string, unknown>();
  #dirty = new Set<string>();
  #versions = new Map<string, number>();
  #writes: number[] = [];

  constructor(
    private readonly server: Server,
    private readonly clock: () => number,
  ) {}

  get settled(): boolean {
    const same = [...this.server].every(
      ([name, { version }]) => this.#versions.get(name) === version,
    );
    return this.#dirty.size === 0 && same;
  }

  async read(): Promise<Record<string, unknown>> {
    return structuredClone(Object.fromEntries(this.#items));
  }

  async write(items: Record<string, unknown>): Promise<void> {
    const now = this.clock();
    this.#writes = [...this.#writes.filter((at) => now - at < 60 * MINUTE), now];
    const lately = this.#writes.filter((at) => now - at < MINUTE).length;
    if (lately > 120) this.#refuse('MAX_WRITE_OPERATIONS_PER_MINUTE');
    if (this.#writes.length > 1800) this.#refuse('MAX_WRITE_OPERATIONS_PER_HOUR');
    const next = new Map([...this.#items, ...Object.entries(items)]);
    this.#checkSizes(next);
    this.#items = next;
    for (const name of Object.keys(items)) this.#dirty.add(name);
  }

  #checkSizes(items: Map<string, unknown>): void {
    if (items.size > ITEMS) this.#refuse('MAX_ITEMS');
    const sizes = [...items].map(([name, value]) => bytes(name) + bytes(JSON.stringify(value)));
    if (sizes.some((size) => size >= ITEM_BYTES)) this.#refuse('QUOTA_BYTES_PER_ITEM');
    const chromium = sizes.reduce((sum, size) => sum + size, 0);
    const firefox = bytes(JSON.stringify(Object.fromEntries(items)));
    if (Math.max(chromium, firefox) > AREA_BYTES) this.#refuse('QUOTA_BYTES');
  }

  #refuse(reason: string): never {
    this.refused.set(reason, (this.refused.get(reason) ?? 0) + 1);
    throw new Error(`${reason} quota exceeded`);
  }

  /** The browser exchanges some of the items, or all, in any order; where both changed, one wins. */
  exchange(random: Random, all: boolean): void {
    const names = shuffled([...new Set([...this.server.keys(), ...this.#items.keys()])], random);
    for (const name of names) {
      if (!all && random() < 0.4) continue;
      this.#exchangeItem(name, random);
    }
  }

  #exchangeItem(name: string, random: Random): void {
    const there = this.server.get(name);
    const newer = there !== undefined && there.version !== this.#versions.get(name);
    const mineWins = this.#dirty.has(name) && (!newer || oneOf([true, false], random) === true);
    if (mineWins) {
      const version = (there?.version ?? 0) + 1;
      this.server.set(name, { value: this.#items.get(name), version });
      this.#versions.set(name, version);
    } else if (newer) {
      this.#items.set(name, there.value);
      this.#versions.set(name, there.version);
    }
    this.#dirty.delete(name);
  }

  /** What nobody of ours wrote. */
  spoil(name: string, value: unknown): void {
    this.#items.set(name, value);
    this.#dirty.add(name);
  }
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
