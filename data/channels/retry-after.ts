/** Nobody waits longer: a wrong header, or a clock that was wrong, would end the reading for good. */
export const MOST_WAIT_MS = 86_400_000;

/**
 * How long a `Retry-After` header asks to wait, in milliseconds, a day at most; 0 where it asks for
 * nothing. It is a number of seconds or a date (RFC 9110, 10.2.3).
 */
export function retryAfter(header: string | null, now: number): number {
  const written = header?.trim() ?? '';
  const isDate = /[a-z]/i.test(written);
  const wait = isDate ? Date.parse(written) - now : Number(written) * 1000;
  return wait > 0 ? Math.min(wait, MOST_WAIT_MS) : 0;
}
