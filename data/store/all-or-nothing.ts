interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/**
 * What `work` gives, once everything that it wrote in the transaction is kept. Where it throws,
 * or the disk turns out to be full in the end, nothing of it is.
 *
 * @param begin opens the transaction
 * @param work waits for all its writes; each stands in an async function, since a browser may also
 *   refuse one by throwing at once, and the promises of the others must not be lost then. It may
 *   be called twice.
 */
export async function allOrNothing<T extends Transaction, Value>(
  begin: () => T,
  work: (transaction: T) => Promise<Value>,
): Promise<Value> {
  try {
    return await attempt(begin(), work);
  } catch (error) {
    // After an abort for lack of space, Firefox 153 breaks the next write, whatever it is; the one
    // after that tells the truth.
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    return attempt(begin(), work);
  }
}

async function attempt<T extends Transaction, Value>(
  transaction: T,
  work: (transaction: T) => Promise<Value>,
): Promise<Value> {
  try {
    const [value] = await Promise.all([work(transaction), transaction.done]);
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // The browser has ended it already, for a reason that a write which came after does not know.
      await transaction.done;
    }
    throw error;
  }
}
