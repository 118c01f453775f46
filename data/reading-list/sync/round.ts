import type { SavedPaper } from '../saved-paper';
import { itemBytes } from './area-limits';
import { type Fitted, fitArea } from './fit-area';
import { worthWriting } from './news';
import { withoutOldTrash } from './old-trash';
import { partsOf } from './parts';
import { type Plan, planMerge, type Question, type SyncAnswer } from './plan';
import { packed, type ReadArea, readArea, SHARD_NAMES } from './shards';
import { type Travels, travelsOf } from './travels';

/** The two sides of a sync. */
export interface Sides {
  /** The browser's sync area, as this machine has it now. */
  area: {
    read(): Promise<Record<string, unknown>>;
    /** All or none. */
    write(items: Record<string, string>): Promise<void>;
  };
  /** Puts what `plan` says into the list of this machine; nobody changes the list in between. */
  change(plan: (own: SavedPaper[]) => Plan): Promise<Plan>;
}

/** What a round came to. */
export type Outcome =
  | { kind: 'done'; travels: Travels; damaged: number; wrote: boolean }
  | { kind: 'asks'; question: Question }
  /** A later version of the extension writes there: nothing was done. */
  | { kind: 'newer' };

/**
 * One sync: what is in the area comes into the list, then the area is given what it lacks. It may
 * fail at any moment and be done again.
 *
 * @param now in milliseconds
 * @throws whatever the sides throw
 */
export async function syncRound(sides: Sides, now: number, answer?: SyncAnswer): Promise<Outcome> {
  const items = await sides.area.read();
  const area = await readArea(items);
  if (area.newer) return { kind: 'newer' };
  const there = withoutOldTrash(area.replicas, now);
  const plan = await sides.change((own) => planMerge(own, there, now, answer));
  if (plan.question) return { kind: 'asks', question: plan.question };

  const list = plan.merged;
  const fitted = await fitArea(partsOf(list.values()), othersBytes(items));
  const due = area.damaged > 0 || worthWriting(fitted.replicas, there);
  const changed = due ? await changedItems(fitted, area) : {};
  const wrote = Object.keys(changed).length > 0;
  if (wrote) await sides.area.write(changed);
  const { damaged } = area;
  return { kind: 'done', travels: travelsOf(list, fitted.replicas), damaged, wrote };
}

function othersBytes(items: Record<string, unknown>): number {
  const others = Object.entries(items).filter(([name]) => !SHARD_NAMES.includes(name));
  return others.reduce((sum, [name, value]) => sum + itemBytes(name, value), 0);
}

async function changedItems(
  { items }: Fitted,
  { texts }: ReadArea,
): Promise<Record<string, string>> {
  const changed: Record<string, string> = {};
  for (const name of SHARD_NAMES) {
    const { text, value } = items.get(name) ?? { text: '[]', value: await packed('[]') };
    if (text !== (texts.get(name) ?? '[]')) changed[name] = value;
  }
  return changed;
}
