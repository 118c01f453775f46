import { describe, expect, it } from 'vitest';
import { readingByWeek } from '@/data/reading-list/reading-by-week';
import { anEntry } from './made-up-entry';

/** Wednesdays at noon: the same week in every time zone. */
const wednesday = (day: number) => new Date(2026, 6, day, 12).toISOString();
const NOW = new Date(2026, 6, 17, 20);

const counts = (...entries: Parameters<typeof readingByWeek>[0]) =>
  readingByWeek(entries, NOW, 3).map(({ saved, read }) => [saved, read]);

describe('reading by week', () => {
  it('has weeks that begin on Monday, the current one last', () => {
    const mondays = readingByWeek([], NOW, 3).map(({ monday }) => monday.getDate());
    expect(mondays).toEqual([29, 6, 13]);
    const sunday = readingByWeek([], new Date(2026, 6, 19, 23, 59), 1);
    expect(sunday[0]?.monday).toEqual(new Date(2026, 6, 13));
  });

  it('counts what was saved, and when it was read', () => {
    const both = anEntry(1, {
      savedAt: wednesday(1),
      status: 'read',
      changed: { status: wednesday(15) },
    });
    expect(counts(both, anEntry(2, { savedAt: wednesday(8) }))).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
    ]);
  });

  it('counts what came as read when it was saved, and no other change of status', () => {
    const came = anEntry(1, { savedAt: wednesday(8), status: 'read' });
    const reading = anEntry(2, {
      savedAt: wednesday(8),
      status: 'reading',
      changed: { status: wednesday(15) },
    });
    expect(counts(came, reading)).toEqual([
      [0, 0],
      [2, 1],
      [0, 0],
    ]);
  });

  it('leaves out what is older, and what a wrong clock has put into the future', () => {
    const old = anEntry(1, { savedAt: '2020-01-01T00:00:00.000Z' });
    const future = anEntry(2, { savedAt: wednesday(29) });
    expect(counts(old, future)).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});
