import type { SavedPaper } from './saved-paper';

/** One week of reading. */
export interface Week {
  /** Its Monday, in the reader's own time zone. */
  monday: Date;
  /** Papers that were saved in it. */
  saved: number;
  /** Papers that were marked as read in it, and still are. */
  read: number;
}

/** The last so many weeks, the current one at the end. */
export function readingByWeek(entries: SavedPaper[], now: Date, count: number): Week[] {
  const weeks = Array.from({ length: count }, (_, i): Week => {
    return { monday: weeksBefore(mondayOf(now), count - 1 - i), saved: 0, read: 0 };
  });
  const starts = weeks.map(({ monday }) => monday.getTime());
  const end = weeksBefore(mondayOf(now), -1).getTime();
  const weekOf = (time: string) => {
    const at = Date.parse(time);
    return at < end ? weeks[starts.findLastIndex((start) => start <= at)] : undefined;
  };
  for (const { savedAt, status, changed } of entries) {
    const saved = weekOf(savedAt);
    if (saved) saved.saved += 1;
    const read = status === 'read' && weekOf(changed.status ?? savedAt);
    if (read) read.read += 1;
  }
  return weeks;
}

function mondayOf(date: Date): Date {
  const sinceMonday = (date.getDay() + 6) % 7;
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - sinceMonday);
}

/** By the calendar: a week with a change of the clocks has not 168 hours. */
function weeksBefore(monday: Date, weeks: number): Date {
  return new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() - 7 * weeks);
}
