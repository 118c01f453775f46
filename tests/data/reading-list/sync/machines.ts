import type { SavedPaper } from '@/data/reading-list/saved-paper';
import type { SyncAnswer } from '@/data/reading-list/sync/plan';
import type { Outcome } from '@/data/reading-list/sync/round';
import { entry } from './entry';
import { BrowserArea, type Server } from './histories/browser-area';
import { Machine } from './histories/machine';

export const NOW = Date.UTC(2026, 5, 1);
export const newServer = (): Server => new Map();
const calm = () => 0.9; // nothing is broken off

export function machineWith(entries: SavedPaper[], over: Server): Machine {
  const machine = new Machine(new BrowserArea(over, () => NOW), []);
  for (const one of entries) machine.list.set(one.key, one);
  return machine;
}

/** One sync, after the browser has brought all there is, and before it takes all away. */
export async function sync(machine: Machine, answer?: SyncAnswer): Promise<Outcome | undefined> {
  machine.area.exchange(calm, true);
  const outcome = await machine.sync(NOW, calm, answer);
  machine.area.exchange(calm, true);
  return outcome;
}

export function papers(count: number, more: (i: number) => object = () => ({})): SavedPaper[] {
  return Array.from({ length: count }, (_, i) => {
    const arxiv = `23${String(1 + (i % 12)).padStart(2, '0')}.${10_000 + i}`;
    return entry({ key: `arxiv:${arxiv}`, ids: { arxiv }, ...more(i) });
  });
}

export function at(minute: number): string {
  return new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString();
}
