/** A day in UTC: `2026-11-25`. */
export type Day = string;

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = 7;
const WEEKS = 4;
/** 1 January 1970 was a Thursday: so many days after its week began. */
const INTO_WEEK = 3;

export function dayOf(time: Date): Day {
  return time.toISOString().slice(0, 10);
}

/**
 * Which backups are kept, newest first: those of the last seven days that have one, and of the
 * four weeks before that have any the newest of each. Weeks begin on Mondays: were they counted
 * back from today, none would ever grow old.
 */
export function keptBackups(days: readonly Day[]): Day[] {
  const newestFirst = [...new Set(days)].sort().reverse();
  const weekly = new Map<number, Day>();
  for (const day of newestFirst.slice(DAYS)) {
    const week = weekOf(day);
    if (!weekly.has(week)) weekly.set(week, day);
  }
  return [...newestFirst.slice(0, DAYS), ...[...weekly.values()].slice(0, WEEKS)];
}

function weekOf(day: Day): number {
  return Math.floor((Date.parse(day) / DAY_MS + INTO_WEEK) / 7);
}
