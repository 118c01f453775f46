import { describe, expect, it } from 'vitest';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { entry } from './entry';
import { at, machineWith, NOW, newServer, papers, sync } from './machines';

describe('entries that were joined on one machine', () => {
  const [a, b] = papers(2);
  if (!a || !b) throw new Error('there are two');

  it('are joined on the other, with what was changed there meanwhile', async () => {
    const over = newServer();
    const [here, there] = [machineWith([a, b], over), machineWith([a, b], over)];
    await sync(here);
    await sync(there);
    here.join(a, b, new Date(NOW));
    there.change(b, { status: 'read', addTags: ['late'], note: 'late' }, new Date(NOW + 1000));
    for (const one of [here, there, here, there]) await sync(one);
    for (const { shown } of [here, there]) {
      expect(shown).toMatchObject([{ key: a.key, status: 'read', tags: ['late'], note: 'late' }]);
    }
  });

  it('are shown once where each machine joined them the other way round', async () => {
    const into = (one: SavedPaper, other: SavedPaper, minute: number) =>
      entry({ ...one, mergedInto: other.key, changed: { identity: at(minute) } });
    const over = newServer();
    const here = machineWith([into(a, b, 1), b], over);
    const there = machineWith([a, into(b, a, 2)], over);
    for (const one of [here, there, here, there]) await sync(one);
    expect(here.shown.map(({ key }) => key)).toEqual([a.key]);
    expect(there.shown.map(({ key }) => key)).toEqual([a.key]);
  });

  it('can be parted on the other', async () => {
    const over = newServer();
    const [here, there] = [machineWith([a, b], over), machineWith([], over)];
    here.join(a, b, new Date(NOW));
    await sync(here);
    await sync(there);
    expect(there.shown.map(({ key }) => key)).toEqual([a.key]);
    const joined = there.list.get(b.key);
    if (joined) there.split(joined, new Date(NOW + 1000));
    await sync(there);
    await sync(here);
    expect(here.shown.length).toBe(2);
  });

  it('are not hidden before the one that they were joined with is here', async () => {
    const over = newServer();
    const gone = entry({ ...b, mergedInto: 'arxiv:2301.99999', changed: { identity: at(1) } });
    await sync(machineWith([gone], over));
    const there = machineWith([b], over);
    await sync(there);
    expect(there.shown.map(({ key }) => key)).toEqual([b.key]);
  });

  it('cost no more in a chain that nobody could have made', async () => {
    const chain = papers(3000).map((one, i, all) => {
      const next = all[(i + 1) % all.length]?.key;
      return entry({ ...one, mergedInto: next, changed: { identity: at(1) } });
    });
    const over = newServer();
    await sync(machineWith(chain, over));
    const here = machineWith([a], over);
    await sync(here);
    expect(here.shown.map(({ key }) => key)).toEqual([a.key]);
  });
});
