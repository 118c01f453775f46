import type { LookUpKey } from '@/data/match/keys';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import type { Plan, SyncAnswer } from '@/data/reading-list/sync/plan';
import { type Outcome, syncRound } from '@/data/reading-list/sync/round';
import type { Random } from '../../../../bench/random';
import type { BrowserArea } from './browser-area';

type Field = keyof SavedPaper['changed'];
type Change = Partial<
  Pick<SavedPaper, 'status' | 'tags' | 'note' | 'title' | 'mergedInto' | 'keys'>
>;

/** A change that the reader was told is kept. */
export interface Acknowledged {
  key: LookUpKey;
  field: Field;
  at: number;
  /** The field after it. */
  value: string;
}

/** What of an entry a field is, as a text. */
export function fieldText(entry: SavedPaper, field: Field): string {
  const { status, tags, note, deletedAt, title, mergedInto } = entry;
  return {
    status,
    tags: JSON.stringify(tags),
    note,
    kept: String(deletedAt === undefined),
    paper: title,
    identity: mergedInto ?? '',
  }[field];
}

/** A machine with its list, which is as durable as its store is. */
export class Machine {
  readonly list = new Map<LookUpKey, SavedPaper>();
  online = true;

  constructor(
    readonly area: BrowserArea,
    private readonly log: Acknowledged[],
  ) {}

  get shown(): SavedPaper[] {
    return [...this.list.values()].filter(({ deletedAt, mergedInto }) => !deletedAt && !mergedInto);
  }

  save(entry: SavedPaper): void {
    const known = this.list.get(entry.key);
    if (known?.deletedAt) this.keep(entry.key, true, Date.parse(entry.savedAt));
    if (known) return;
    this.list.set(entry.key, entry);
    this.#acknowledge(entry, 'kept', Date.parse(entry.savedAt));
  }

  /** The reader changes one field. */
  change(key: LookUpKey, field: Field, change: Change, now: number): void {
    const entry = this.list.get(key);
    if (entry) this.#put({ ...entry, ...change }, field, now);
  }

  keep(key: LookUpKey, kept: boolean, now: number): void {
    const entry = this.list.get(key);
    if (!entry) return;
    const { deletedAt: _, ...rest } = entry;
    const at = new Date(stamp(entry, 'kept', now)).toISOString();
    this.#put(kept ? rest : { ...rest, deletedAt: at }, 'kept', now);
  }

  join(key: LookUpKey, into: LookUpKey, now: number): void {
    const [entry, root] = [this.list.get(key), this.list.get(into)];
    if (!entry || !root || key === into) return;
    this.change(into, 'tags', { tags: [...new Set([...root.tags, ...entry.tags])] }, now);
    if (entry.note) this.change(into, 'note', { note: `${root.note}\n${entry.note}` }, now);
    this.change(key, 'identity', { mergedInto: into }, now);
  }

  split(key: LookUpKey, now: number): void {
    const entry = this.list.get(key);
    if (!entry?.mergedInto) return;
    const { mergedInto: _, ...rest } = entry;
    this.#put(rest, 'identity', now);
  }

  /** One sync; what goes wrong at the edge of it is tried again another time. */
  async sync(now: number, random: Random, answer?: SyncAnswer): Promise<Outcome | undefined> {
    const breaks = random() < 0.1;
    const sides = {
      area: {
        read: () => this.area.read(),
        write: async (items: Record<string, string>) => {
          if (breaks && random() < 0.5) throw new Error('the browser was closed before the write');
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

  #put(entry: SavedPaper, field: Field, now: number): void {
    const at = stamp(entry, field, now);
    const time = new Date(at).toISOString();
    const changed = { ...entry.changed, [field]: time };
    const updatedAt = [time, entry.updatedAt].sort().at(-1) ?? time;
    this.list.set(entry.key, { ...entry, changed, updatedAt });
    this.#acknowledge(entry, field, at);
  }

  #acknowledge(entry: SavedPaper, field: Field, at: number): void {
    this.log.push({ key: entry.key, field, at, value: fieldText(entry, field) });
  }
}

/** Later than the change before, whatever the clock says. */
function stamp({ changed, savedAt }: SavedPaper, field: Field, now: number): number {
  const before = changed[field] ?? (field === 'kept' ? savedAt : undefined);
  return Math.max(now, before ? Date.parse(before) + 1 : 0);
}
