/** So many guesses are made before halving goes on: hashes need two or three. */
const GUESSES = 4;

/**
 * The place of the first value that is not below `value`. Hashes are spread evenly, so that the
 * place is guessed from the values at both ends; of values that are not, the rest is halved.
 */
export function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  for (let step = 0; low < high; step += 1) {
    const first = sorted[low] ?? 0;
    if (value <= first) return low;
    const last = sorted[high - 1] ?? 0;
    if (value > last) return high;
    const share = step < GUESSES ? (value - first) / (last - first) : 0.5;
    const middle = low + Math.floor(share * (high - 1 - low));
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
