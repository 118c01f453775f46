/** The locks of one browser, as far as the store uses them: Node has none before its version 24. */
export function newLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    /** Does the work when all that was asked for before under this name has ended. */
    request<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
      const before = last.get(name) ?? Promise.resolve();
      const done = before.then(work, work);
      last.set(name, done);
      return done;
    },
  };
}
