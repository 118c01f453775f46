import type { KeptList, StorePage } from './store-page';

const PATIENCE_MS = 30_000;

/**
 * Waits until all copies of the list agree: the index leads from every key of an entry to it and
 * from no other, and the mirror holds the same entries.
 *
 * @returns what does not agree; nothing where all does
 */
export async function disagreements(page: StorePage): Promise<string[]> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = disagreementsIn(await page.kept());
    if (found.length === 0 || Date.now() > deadline) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function disagreementsIn({ entries, waiting, indexed, mirror }: KeptList): string[] {
  const wanted = entries.flatMap(({ key, keys }) => keys.map((name) => `${name} → ${key}`));
  const has = indexed.map(([name, key]) => `${name} → ${key}`);
  const copies = new Map(mirror.map(([name, entry]) => [name, JSON.stringify(entry)]));
  return [
    ...less(wanted, has).map((one) => `not in the index: ${one}`),
    ...less(has, wanted).map((one) => `in the index for nothing: ${one}`),
    ...(waiting > 0 ? [`not mirrored yet: ${waiting} changes`] : []),
    ...entries
      .filter((entry) => copies.get(`reading-list/${entry.key}`) !== JSON.stringify(entry))
      .map(({ key }) => `another one in the mirror: ${key}`),
    ...(copies.size > entries.length ? ['more in the mirror than on the list'] : []),
  ];
}

function less(all: readonly string[], taken: readonly string[]): string[] {
  const known = new Set(taken);
  return all.filter((one) => !known.has(one));
}
