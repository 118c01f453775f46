import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, keptBackups } from '@/data/reading-list/kept-backups';

const DAY_MS = 24 * 60 * 60 * 1000;
/** The nth day after a Monday. */
const nthDay = (n: number) => dayOf(new Date(Date.parse('2026-09-07T10:00:00Z') + n * DAY_MS));

/** What is left when there was a backup on each of these days, in their order. */
function keptAfter(days: number[]): string[] {
  let kept: string[] = [];
  for (const n of days) kept = keptBackups([nthDay(n), ...kept]);
  return kept;
}

describe('which backups are kept', () => {
  it('of daily ones: the last seven, and the last of each of the four weeks before', () => {
    const daily = Array.from({ length: 60 }, (_, n) => n);
    expect(keptAfter(daily)).toEqual([59, 58, 57, 56, 55, 54, 53, 52, 48, 41, 34].map(nthDay));
  });

  it('of rare ones, those there are, however old', () => {
    expect(keptAfter([0, 1, 200])).toEqual([200, 1, 0].map(nthDay));
  });

  it('whatever days they were made on: at most eleven, the seven newest among them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(300), { minLength: 1 }), (found) => {
        const days = found.toSorted((a, b) => a - b);
        const kept = keptAfter(days);
        expect(kept.length).toBeLessThanOrEqual(11);
        expect(kept.slice(0, 7)).toEqual(days.slice(-7).reverse().map(nthDay));
        const weeks = new Set(days.slice(0, -7).map((n) => Math.floor(n / 7)));
        expect(kept.slice(7)).toHaveLength(Math.min(4, weeks.size));
      }),
    );
  });
});
