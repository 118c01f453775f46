import { connected } from './connected';

/**
 * Joins groups that have a key in common, also through others, but only where all that would come
 * together may: where they may not, none of them are joined, since it can't be told which.
 *
 * @param most a key of more groups than that joins none of them
 */
export function joinedBy<One>(
  groups: One[][],
  keysOf: (group: One[]) => string[],
  mayBeOne: (together: One[][]) => boolean,
  most = Number.POSITIVE_INFINITY,
): One[][] {
  const holders = new Map<string, number[]>();
  groups.forEach((group, i) => {
    for (const key of keysOf(group)) holders.set(key, [...(holders.get(key) ?? []), i]);
  });
  const links = [...holders.values()].filter((some) => some.length > 1 && some.length <= most);
  const gone = new Set<number>();
  const joined: One[][] = [];
  for (const numbers of connected(links)) {
    const together = numbers.flatMap((number) => [groups[number] ?? []]);
    if (!mayBeOne(together)) continue;
    joined.push(together.flat());
    for (const number of numbers) gone.add(number);
  }
  return [...groups.filter((_, i) => !gone.has(i)), ...joined];
}
