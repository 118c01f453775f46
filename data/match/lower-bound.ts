/** The place of the first value that is not below `value`, by binary search. */
export function lowerBound(
  sorted: Uint32Array,
  value: number,
  from = 0,
  before = sorted.length,
): number {
  let low = from;
  let high = before;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
