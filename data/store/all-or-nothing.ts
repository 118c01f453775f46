/**
 * What `work` gives, once everything that it wrote in the transaction is kept. Where it throws,
 * or the disk turns out to be full in the end, nothing of it is.
 *
 * @param work waits for all its writes; each stands in an async function, since a browser may also
 *   refuse one by throwing at once, and the promises of the others must not be lost then
 */
export async function allOrNothing<Value>(
  transaction: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    const [value] = await Promise.all([work(), transaction.done]);
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // The browser has ended it already: nothing is left to undo.
    }
    throw error;
  }
}
