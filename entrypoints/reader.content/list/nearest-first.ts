/**
 * `things` in their order, but for those around the one at `from`, which come before the others:
 * `count` of them, or all.
 */
export function nearestFirst<Thing>(
  things: readonly Thing[],
  from: number,
  count: number,
): Thing[] {
  const last = Math.max(0, things.length - count);
  const first = Math.min(Math.max(0, from - Math.floor(count / 2)), last);
  const near = things.slice(first, first + count);
  return [...near, ...things.slice(0, first), ...things.slice(first + count)];
}
