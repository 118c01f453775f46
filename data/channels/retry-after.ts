/**
 * How long a `Retry-After` header asks to wait, in milliseconds; 0 where it asks for nothing. It is a
 * number of seconds or a date (RFC 9110, 10.2.3).
 */
export function retryAfter(header: string | null, now: number): number {
  const written = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(written)) return Number(written) * 1000;
  const date = /[a-z]/i.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
