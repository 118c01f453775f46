import * as v from 'valibot';
import type { LookUpKey } from '@/data/match/keys';
import { edited, type ListChange } from '@/data/reading-list/edit-entry';
import { isShown } from '@/data/reading-list/is-shown';
import { joinEntries, splitEntries } from '@/data/reading-list/join-entries';
import { differingParts, type Part } from '@/data/reading-list/parts';
import { saveEntry } from '@/data/reading-list/save-entry';
import { type SavedPaper, savedPaperSchema } from '@/data/reading-list/saved-paper';
import type { Plan, SyncAnswer } from '@/data/reading-list/sync/plan';
import { type Outcome, syncRound } from '@/data/reading-list/sync/round';
import type { Random } from '../../../../bench/random';
import type { BrowserArea } from './browser-area';

/** A change that the reader was told is kept. */
export interface Acknowledged {
  key: LookUpKey;
  part: Part;
  at: number;
  /** The part after it. */
  value: string;
}

/** What a part of an entry is, as a text. */
export function partText(entry: SavedPaper, part: Part): string {
  const { status, tags, note, deletedAt, title, mergedInto } = entry;
  return {
    status,
    tags: JSON.stringify(tags),
    note,
    kept: String(deletedAt === undefined),
    paper: title,
    identity: mergedInto ?? '',
  }[part];
}

/** What may keep a write from being made. */
const BEFORE = [
  'the browser was closed before the write',
  'MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded',
  'QUOTA_BYTES quota exceeded',
];

/** A machine with its list, changed by what the extension changes it by. */
export class Machine {
  readonly list = new Map<LookUpKey, SavedPaper>();
  online = true;

  constructor(
    readonly area: BrowserArea,
    private readonly log: Acknowledged[],
  ) {}

  get shown(): SavedPaper[] {
    return [...this.list.values()].filter(isShown);
  }

  get trash(): SavedPaper[] {
    return [...this.list.values()].filter(({ deletedAt, mergedInto }) => deletedAt && !mergedInto);
  }

  save(key: LookUpKey, title: string, now: Date): void {
    const ids = v.parse(savedPaperSchema.entries.ids, { arxiv: key.slice('arxiv:'.length) });
    const known = [...this.list.values()].filter(
      (entry) => !entry.mergedInto && entry.keys.includes(key),
    );
    const paper = { title, ids, authors: ['Ada Lovelace'] };
    this.#put(saveEntry(known, paper, [key], now));
  }

  change(entry: SavedPaper, change: ListChange, now: Date): void {
    const after = edited(entry, change, now);
    if (after !== entry) this.#put([after]);
  }

  join(a: SavedPaper, b: SavedPaper, now: Date): void {
    const joined = a.key === b.key ? undefined : joinEntries(a, b, now);
    if (joined) this.#put([joined.survivor, joined.absorbed]);
  }

  split(absorbed: SavedPaper, now: Date): void {
    const survivor = absorbed.mergedInto && this.list.get(absorbed.mergedInto);
    if (!survivor || survivor.mergedInto) return;
    const others = [...this.list.values()].filter(
      ({ key, mergedInto }) => mergedInto === survivor.key && key !== absorbed.key,
    );
    this.#put(splitEntries({ survivor, absorbed }, others, now));
  }

  /** One sync; what goes wrong at the edge of it is tried again another time. */
  async sync(now: number, random: Random, answer?: SyncAnswer): Promise<Outcome | undefined> {
    const breaks = random() < 0.1;
    const sides = {
      area: {
        read: () => this.area.read(),
        write: async (items: Record<string, string>) => {
          if (breaks && random() < 0.5) throw new Error(BEFORE[Math.floor(random() * 3)]);
          await this.area.write(items);
          if (breaks) throw new Error('the browser was closed after the write');
        },
      },
      change: async (plan: (own: SavedPaper[]) => Plan) => this.#merge(plan),
    };
    try {
      return await syncRound(sides, now, answer);
    } catch (error) {
      if (error instanceof Error && /closed|quota/.test(error.message)) return undefined;
      throw error;
    }
  }

  #merge(plan: (own: SavedPaper[]) => Plan): Plan {
    const made = plan([...this.list.values()]);
    for (const entry of made.put) this.list.set(entry.key, entry);
    return made;
  }

  #put(entries: SavedPaper[]): void {
    for (const entry of entries) {
      const before = this.list.get(entry.key);
      this.list.set(entry.key, entry);
      if (!before) this.#acknowledge(entry, 'kept', entry.savedAt);
      for (const part of before ? differingParts(before, entry) : []) {
        this.#acknowledge(entry, part, entry.changed[part] ?? entry.savedAt);
      }
    }
  }

  #acknowledge(entry: SavedPaper, part: Part, at: string): void {
    this.log.push({ key: entry.key, part, at: Date.parse(at), value: partText(entry, part) });
  }
}
