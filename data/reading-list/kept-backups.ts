/** A day in UTC: `2026-11-25`. */
export type Day = string;

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = 7;
const WEEKS = 4;

export function dayOf(time: Date): Day {
  return time.toISOString().slice(0, 10);
}

/**
 * Which backups are kept, newest first: those of the last seven days, and of the four weeks before
 * the newest of each.
 */
export function keptBackups(days: readonly Day[], now: Date): Day[] {
  const today = Date.parse(dayOf(now));
  const newestFirst = [...new Set(days)].sort().reverse();
  const weeks = new Set<number>();
  return newestFirst.filter((day) => {
    const age = Math.round((today - Date.parse(day)) / DAY_MS);
    if (age < DAYS) return true; // One of tomorrow too: clocks are set.
    const week = Math.floor(age / DAYS);
    if (week > WEEKS || weeks.has(week)) return false;
    weeks.add(week);
    return true;
  });
}
