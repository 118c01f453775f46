/**
 * The items in batches, taken as they are needed.
 *
 * @param size a batch ends with the item that makes it as large
 * @param sizeOf each item counts once where it is not given
 */
export function* inBatches<Item>(
  items: Iterable<Item>,
  size: number,
  sizeOf: (item: Item) => number = () => 1,
): Generator<Item[]> {
  let [batch, has]: [Item[], number] = [[], 0];
  for (const item of items) {
    batch.push(item);
    has += sizeOf(item);
    if (has < size) continue;
    yield batch;
    [batch, has] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
