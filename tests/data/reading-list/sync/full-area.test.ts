import { describe, expect, it } from 'vitest';
import { seeded } from '../../../bench/random';
import { entry } from './entry';
import { at, machineWith, NOW, newServer, papers, sync } from './machines';

describe('a list that is too large for the area', () => {
  const random = seeded(3);
  const words = (count: number) =>
    Array.from({ length: count }, () => Math.floor(random() * 1e9).toString(36)).join(' ');
  const large = (count: number, from: number) =>
    papers(count + from, (i) => ({
      title: words(20),
      savedAt: new Date(NOW - i * 1e7 - Math.floor(random() * 1e7)).toISOString(),
      note: i % 5 === 0 ? words(10) : '',
    })).slice(from);

  it('gives way part by part, and the machines come to rest with all that each had', async () => {
    const over = newServer();
    const [mine, theirs] = [large(1200, 0), large(1200, 800)];
    const [here, there] = [machineWith(mine, over), machineWith(theirs, over)];
    const outcome = await sync(here);
    expect(here.area.refused.size).toBe(0);
    expect(outcome).toMatchObject({ kind: 'done', travels: { of: 1200 } });
    if (outcome?.kind !== 'done') return;
    const { papers: travelling, without } = outcome.travels;
    expect(travelling).toBe(1200);
    expect(without.title).toBeGreaterThan(200);

    const wrote: boolean[] = [];
    for (let round = 0; round < 2; round += 1) {
      for (const one of [there, here]) {
        const came = await sync(one);
        wrote.push(came?.kind === 'done' && came.wrote);
      }
    }
    expect(wrote.slice(-2)).toEqual([false, false]);
    for (const [machine, own] of [
      [here, mine],
      [there, theirs],
    ] as const) {
      expect(machine.area.refused.size).toBe(0);
      for (const one of own) {
        expect(machine.list.get(one.key)?.title).not.toBe('');
        if (one.note) expect(machine.list.get(one.key)?.note).not.toBe('');
      }
    }
  });

  it('leaves a note out that is too long for an item, and nothing else', async () => {
    const over = newServer();
    const [long, short] = papers(2, (i) => ({
      note: i === 0 ? words(5000) : 'short',
      changed: { note: at(2) },
    }));
    if (!long || !short) return;
    const here = machineWith([long, short], over);
    const outcome = await sync(here);
    expect(outcome).toMatchObject({ travels: { papers: 2, without: { note: 1 } } });

    const before = entry({ ...long, note: 'older', changed: { note: at(1) } });
    const there = machineWith([before], over);
    await sync(there);
    expect(there.list.get(long.key)?.note).toBe('older');
    expect(there.list.get(short.key)?.note).toBe('short');
    await sync(here);
    expect(here.list.get(long.key)?.note).toBe(long.note);
  });

  it.each([
    ['of one syllable', 'жы'.repeat(40_000)],
    ['in a script of which each sign takes three bytes', unlike(99_000)],
  ])('leaves a note out that is too long for any machine to read: %s', async (_, note) => {
    const over = newServer();
    const [long, short] = papers(2, (i) => ({
      note: i === 0 ? note : 'short',
      changed: { note: at(2) },
    }));
    if (!long || !short) return;
    const here = machineWith([long, short], over);
    expect(await sync(here)).toMatchObject({ travels: { papers: 2, without: { note: 1 } } });
    const there = machineWith([], over);
    expect(await sync(there)).toMatchObject({ kind: 'done', damaged: 0 });
    expect([...there.list.keys()].sort()).toEqual([long.key, short.key].sort());
  });
});

/** Signs that no compression makes few of. */
function unlike(count: number): string {
  const random = seeded(5);
  const sign = () => String.fromCharCode(0x4e00 + Math.floor(random() * 20_000));
  return Array.from({ length: count }, sign).join('');
}
