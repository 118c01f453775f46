/**
 * What is connected by links, each of which lists numbers that belong together: the numbers of
 * each connected set in ascending order, sets of two and more. Disjoint sets by Galler and Fischer
 * (1964), with the smaller number on top.
 */
export function connected(links: Iterable<number[]>): number[][] {
  const above = new Map<number, number>();
  const topOf = (number: number): number => {
    let top = number;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    // The way is made short for those who ask again.
    for (let at = number; at !== top; ) {
      const next = above.get(at) ?? top;
      above.set(at, top);
      at = next;
    }
    return top;
  };
  for (const [first, ...others] of links) {
    for (const other of others) {
      const [a, b] = [topOf(first ?? other), topOf(other)];
      if (a !== b) above.set(Math.max(a, b), Math.min(a, b));
    }
  }
  const sets = new Map<number, number[]>();
  for (const number of [...above.keys()].sort((a, b) => a - b)) {
    const top = topOf(number);
    const set = sets.get(top);
    if (set) set.push(number);
    else sets.set(top, [top, number]);
  }
  return [...sets.values()];
}
