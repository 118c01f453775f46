/** The day of a time, in words of the reader's language. */
export function dayOf(time: string, language: string): string {
  return new Date(time).toLocaleDateString(language, { dateStyle: 'medium' });
}

/** A moment, to the minute, in words of the reader's language. */
export function momentOf(time: string, language: string): string {
  return new Date(time).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}
