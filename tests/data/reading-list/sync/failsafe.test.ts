import { describe, expect, it } from 'vitest';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { entry } from './entry';
import { at, machineWith, newServer, papers, sync } from './machines';

const deleted = (one: SavedPaper) =>
  entry({ ...one, deletedAt: at(5), changed: { ...one.changed, kept: at(5) } });

describe('a sync that would take away much of the list', () => {
  async function asked() {
    const over = newServer();
    const list = papers(20);
    const there = machineWith(
      list.map((one, i) => (i < 6 ? deleted(one) : one)),
      over,
    );
    await sync(there);
    const here = machineWith(list, over);
    return { over, there, here, outcome: await sync(here) };
  }

  it('asks first, and does nothing until it is answered', async () => {
    const { here, outcome } = await asked();
    expect(outcome).toEqual({ kind: 'asks', question: { hidden: 6, shown: 20 } });
    expect(here.shown.length).toBe(20);
    expect(await sync(here)).toEqual(outcome);
  });

  it('does so where that is the answer', async () => {
    const { here } = await asked();
    expect(await sync(here, { apply: 6 })).toMatchObject({ kind: 'done' });
    expect(here.shown.length).toBe(14);
  });

  it('asks again where it would take away more than was answered', async () => {
    const { here } = await asked();
    expect(await sync(here, { apply: 5 })).toMatchObject({ kind: 'asks' });
    expect(here.shown.length).toBe(20);
  });

  it('keeps the papers on both machines where the answer is no', async () => {
    const { here, there } = await asked();
    expect(await sync(here, 'keep-mine')).toMatchObject({ kind: 'done', wrote: true });
    await sync(there);
    expect([here.shown.length, there.shown.length]).toEqual([20, 20]);
  });

  it('does not ask about a few, or about less than a fifth', async () => {
    for (const [of, gone] of [
      [6, 5],
      [40, 8],
    ] as const) {
      const over = newServer();
      const list = papers(of);
      await sync(
        machineWith(
          list.map((one, i) => (i < gone ? deleted(one) : one)),
          over,
        ),
      );
      const here = machineWith(list, over);
      expect(await sync(here)).toMatchObject({ kind: 'done' });
      expect(here.shown.length).toBe(of - gone);
    }
  });

  it('does not ask where the area was emptied: that takes nothing away', async () => {
    const here = machineWith(papers(20), newServer());
    await sync(here);
    here.area.spoil('list-3', []);
    expect(await sync(here)).toMatchObject({ kind: 'done' });
    expect(here.shown.length).toBe(20);
  });
});
