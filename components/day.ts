/** A day, or that of a time where the reader is, in words of the reader's language. */
export function dayOf(time: string, language: string): string {
  // A day begins in UTC: west of Greenwich, that moment is still of the day before.
  const zone = time.includes('T') ? {} : { timeZone: 'UTC' };
  return new Date(time).toLocaleDateString(language, { dateStyle: 'medium', ...zone });
}

/** A moment, to the minute, in words of the reader's language. */
export function momentOf(time: string, language: string): string {
  return new Date(time).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}

/** A moment, to the minute, without its year where that is this one. */
export function shortMomentOf(time: string, now: Date, language: string): string {
  return new Date(time).toLocaleString(language, {
    ...shortDay(time, now),
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** The day of a time, without its year where that is this one. */
export function shortDayOf(time: string, now: Date, language: string): string {
  return new Date(time).toLocaleDateString(language, shortDay(time, now));
}

function shortDay(time: string, now: Date): Intl.DateTimeFormatOptions {
  const isThisYear = new Date(time).getFullYear() === now.getFullYear();
  return { day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) };
}
