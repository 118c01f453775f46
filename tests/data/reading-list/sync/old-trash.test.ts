import { describe, expect, it } from 'vitest';
import { purged } from '@/data/reading-list/purged';
import { entry } from './entry';
import { machineWith, NOW, newServer, sync } from './machines';

const daysAgo = (days: number) => new Date(NOW - days * 24 * 3600 * 1000).toISOString();
const deleted = (days: number) =>
  entry({
    title: 'I-JEPA',
    note: 'mine',
    savedAt: daysAgo(500),
    updatedAt: daysAgo(days),
    deletedAt: daysAgo(days),
    changed: { note: daysAgo(450), kept: daysAgo(days) },
  });
const kept = entry({
  title: 'I-JEPA',
  note: 'mine',
  savedAt: daysAgo(500),
  updatedAt: daysAgo(450),
});

describe('what was deleted long ago', () => {
  it('is deleted on a machine that hears of it late', async () => {
    const over = newServer();
    await sync(machineWith([deleted(200)], over));
    const late = machineWith([{ ...kept, changed: { note: daysAgo(450) } }], over);
    await sync(late);
    expect(late.shown).toEqual([]);
  });

  it('comes out of the trash with all it had where it was restored elsewhere', async () => {
    const over = newServer();
    const here = machineWith(purged([deleted(31)], new Date(NOW)).emptied, over);
    await sync(here);
    const restored = { ...kept, changed: { note: daysAgo(450), kept: daysAgo(29) } };
    await sync(machineWith([restored], over));
    await sync(here);
    expect(here.shown).toMatchObject([{ title: 'I-JEPA', note: 'mine' }]);
  });

  it('is emptied on both machines, whichever does so first, and stays so', async () => {
    const over = newServer();
    const here = machineWith([deleted(31)], over);
    const there = machineWith(purged([deleted(31)], new Date(NOW)).emptied, over);
    for (const one of [here, there, here]) await sync(one);
    for (const { list } of [here, there]) {
      expect([...list.values()]).toMatchObject([{ title: '', note: '', deletedAt: daysAgo(31) }]);
    }
    expect(await sync(there)).toMatchObject({ wrote: false });
  });

  it('is not brought back after it is forgotten', async () => {
    const over = newServer();
    await sync(machineWith([deleted(366)], over));
    const here = machineWith([], over);
    await sync(here);
    expect([...here.list.values()]).toEqual([]);
  });
});
