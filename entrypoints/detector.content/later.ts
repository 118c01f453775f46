/** Resolves after so many milliseconds, and not before the page has done what it waits for. */
export function later(ms = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
