/**
 * Opens at the first call and gives the same to all, until `onGone` is called: then the next call
 * opens again. So does the next one after a failure.
 */
export function reopened<Value>(
  open: (onGone: () => void) => Promise<Value>,
): () => Promise<Value> {
  let current: Promise<Value> | undefined;
  return () => {
    if (current) return current;
    const forget = () => {
      if (current === opened) current = undefined;
    };
    const opened = open(forget);
    opened.catch(forget);
    current = opened;
    return opened;
  };
}
