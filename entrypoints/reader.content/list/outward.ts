/**
 * `things` in the order of their distance from the one at `from`, that one first; of two equally
 * far ones the later comes first.
 */
export function outward<Thing>(things: readonly Thing[], from: number): Thing[] {
  const after = things.slice(from);
  const before = things.slice(0, from).reverse();
  return Array.from({ length: Math.max(after.length, before.length) }, (_, i) => [
    ...after.slice(i, i + 1),
    ...before.slice(i, i + 1),
  ]).flat();
}
