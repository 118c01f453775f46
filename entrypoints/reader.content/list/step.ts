/** How far from the window's edge a row has to be to count as seen. */
const EDGE = 8;

/**
 * The place of the next (`by` 1) or previous (-1) of the rows whose tops are given: counted from
 * the row at `current` while that is in the window, else from what is in the window; round and
 * round.
 *
 * @param tops distances of the rows from the top of the window, in order; at least one
 * @param height of the window
 */
export function stepFrom(
  tops: readonly number[],
  by: 1 | -1,
  current: number | undefined,
  height: number,
): number {
  const top = current === undefined ? undefined : tops[current];
  if (current !== undefined && top !== undefined && top >= -EDGE && top < height) {
    return (current + by + tops.length) % tops.length;
  }
  if (by === 1)
    return Math.max(
      0,
      tops.findIndex((one) => one >= EDGE),
    );
  const above = tops.findLastIndex((one) => one < EDGE);
  return above < 0 ? tops.length - 1 : above;
}
