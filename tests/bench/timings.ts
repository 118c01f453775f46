/** Times of one thing measured over and over, in milliseconds. */
export type Times = number[];

/** The middle one; of an even number the upper of the two in the middle. 0 of none. */
export function median(times: Times): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The largest; 0 of none. */
export function worst(times: Times): number {
  return Math.max(0, ...times);
}

/** `0.83`, `12.4`, `1,204`: as many digits as mean something. */
export function ms(time: number): string {
  const size = Math.abs(time);
  if (size >= 100) return Math.round(time).toLocaleString('en-US');
  return time.toFixed(size < 10 ? 2 : 1);
}

/** `1.3 ×`: how many times as long. */
export function times(long: number, short: number): string {
  return short === 0 ? '–' : `${(long / short).toFixed(2)} ×`;
}

/** Whether a figure keeps to a goal. */
export function met(figure: number, atMost: number): string {
  return figure <= atMost ? 'yes' : 'NO';
}
